using DocumentFormat.OpenXml.Wordprocessing;

namespace Planning.Reporting.Monitoring.Word.Contents;

/// <summary>An entry of a contents table.</summary>
/// <param name="Style">The style of its paragraph.</param>
/// <param name="Number">The number of its heading; empty for none.</param>
/// <param name="Text">Its text.</param>
/// <param name="Bookmark">The bookmark that it points to.</param>
internal sealed record ContentsEntry(string Style, string Number, string Text, string Bookmark);
