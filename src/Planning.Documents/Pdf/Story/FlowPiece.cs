using Planning.Abstractions.Documents;
using Planning.Documents.Pdf.Tables;

namespace Planning.Documents.Pdf.Story;

/// <summary>A paragraph, a table or a picture: one of the three.</summary>
/// <param name="Page">The page that it begins on, from 1.</param>
internal sealed record FlowPiece(int Page)
{
    /// <summary>A paragraph.</summary>
    public LineGroup? Paragraph { get; init; }

    /// <summary>A table.</summary>
    public PageTable? Table { get; init; }

    /// <summary>The place of a picture.</summary>
    public Box? Picture { get; init; }
}
