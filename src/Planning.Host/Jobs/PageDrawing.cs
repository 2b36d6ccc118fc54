namespace Planning.Host.Jobs;

/// <summary>Draws a page of a document as SVG, in points from its top left corner; null where the format has no pages.</summary>
/// <param name="file">The document.</param>
/// <param name="page">The page, from 1.</param>
internal delegate string? PageDrawing(string file, int page);
