using Planning.Abstractions.Documents;
using Planning.Documents.Pdf.Pages;

namespace Planning.Documents.Pdf.Layout;

/// <summary>The text of one page in reading order, with its tables and pictures where they stand. It crosses from the child.</summary>
internal sealed record PageText
{
    /// <summary>The page, from 1.</summary>
    public required int Number { get; init; }

    /// <summary>Its width in points.</summary>
    public required double Width { get; init; }

    /// <summary>Its height in points.</summary>
    public required double Height { get; init; }

    /// <summary>Its lines, tables and pictures, as they are read.</summary>
    public required IReadOnlyList<PagePiece> Pieces { get; init; }

    /// <summary>Whether it is a picture of a text, with no letters.</summary>
    public bool IsScanned { get; init; }

    /// <summary>Whether it draws more than is read.</summary>
    public bool IsCut { get; init; }

    /// <summary>How many words have letters that their font does not name.</summary>
    public int UnreadableWords { get; init; }

    /// <summary>What is laid on the page and says something that is not in the text; null for nothing, which is nearly always.</summary>
    public LeftOut? LeftOut { get; init; }

    /// <summary>The lines alone.</summary>
    public IEnumerable<PageLine> Lines() => Pieces.Where(p => p.Line is not null).Select(p => p.Line!);
}
