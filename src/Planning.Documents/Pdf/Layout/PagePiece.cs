using Planning.Abstractions.Documents;
using Planning.Documents.Pdf.Tables;

namespace Planning.Documents.Pdf.Layout;

/// <summary>A line, a table or a picture: one of the three.</summary>
internal sealed record PagePiece
{
    /// <summary>The column or block that it stands in, counted as the page is read.</summary>
    public required int Region { get; init; }

    /// <summary>A line of text.</summary>
    public PageLine? Line { get; init; }

    /// <summary>A table.</summary>
    public PageTable? Table { get; init; }

    /// <summary>The place of a picture.</summary>
    public Box? Picture { get; init; }

    /// <summary>Where it stands.</summary>
    public Box Place() => Line?.Box ?? Table?.Box ?? Picture ?? default;
}
