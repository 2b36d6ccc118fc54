using Planning.Documents.Pdf.Pages;

namespace Planning.Documents.Pdf.Tables;

/// <summary>A page with the tables found on it.</summary>
/// <param name="Number">The page, from 1.</param>
/// <param name="Tables">Its tables, from the top.</param>
/// <param name="Words">Its words.</param>
internal sealed record TabledPage(int Number, IReadOnlyList<PageTable> Tables, IReadOnlyList<PageWord> Words);
