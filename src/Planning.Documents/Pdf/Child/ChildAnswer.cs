using Planning.Documents.Pdf.Layout;

namespace Planning.Documents.Pdf.Child;

/// <summary>What the child answers: to the first order the file or a fault, to the others one answer for each page.</summary>
internal sealed record ChildAnswer
{
    /// <summary>What the file says of itself.</summary>
    public OpenedFile? File { get; init; }

    /// <summary>A page that was read.</summary>
    public PageText? Page { get; init; }

    /// <summary>A page drawn as SVG.</summary>
    public string? Drawing { get; init; }

    /// <summary>Why there is neither.</summary>
    public PdfFault? Fault { get; init; }
}
