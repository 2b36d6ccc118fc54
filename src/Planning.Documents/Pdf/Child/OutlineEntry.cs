namespace Planning.Documents.Pdf.Child;

/// <summary>A bookmark.</summary>
/// <param name="Level">Its depth, from 1.</param>
/// <param name="Title">Its words.</param>
/// <param name="Page">The page that it leads to, from 1.</param>
internal sealed record OutlineEntry(int Level, string Title, int Page);
