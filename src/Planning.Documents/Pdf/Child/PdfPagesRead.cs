using Planning.Documents.Pdf.Layout;

namespace Planning.Documents.Pdf.Child;

/// <summary>What came of the pages of a file.</summary>
/// <param name="File">What the file says of itself.</param>
/// <param name="Last">The last page that the limits let be read.</param>
/// <param name="Pages">The pages that were read, by number.</param>
/// <param name="Faults">Why the others were not, by number.</param>
internal sealed record PdfPagesRead(OpenedFile File, int Last, IReadOnlyDictionary<int, PageText> Pages, IReadOnlyDictionary<int, PdfFault> Faults);
