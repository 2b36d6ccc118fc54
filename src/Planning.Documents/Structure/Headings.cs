using Planning.Documents.Story;

namespace Planning.Documents.Structure;

/// <summary>Which paragraphs are headings.</summary>
internal sealed class Headings
{
    // Beyond this a paragraph in a heading's style is text that someone liked large.
    private const int MaxLength = 300;
    private readonly IReadOnlyDictionary<RawParagraph, int> found;

    private Headings(IReadOnlyDictionary<RawParagraph, int> found, bool areGuessed) => (this.found, AreGuessed) = (found, areGuessed);

    /// <summary>Whether they were found by looks, for want of styles.</summary>
    public bool AreGuessed { get; }

    /// <summary>How many were found by looks.</summary>
    public int GuessedCount => found.Count;

    /// <summary>The headings of a document: by style where it has any, else by looks.</summary>
    public static Headings Of(IReadOnlyList<RawBlock> blocks) => HasStyled(blocks)
        ? new Headings(new Dictionary<RawParagraph, int>(), areGuessed: false)
        : new Headings(HeadingGuess.In(blocks), areGuessed: true);

    /// <summary>The level, from 1; 0 for a paragraph that is no heading.</summary>
    public int LevelOf(RawParagraph paragraph) =>
        AreGuessed ? found.GetValueOrDefault(paragraph) : IsStyled(paragraph) ? paragraph.HeadingLevel : 0;

    private static bool HasStyled(IReadOnlyList<RawBlock> blocks) =>
        blocks.OfType<RawParagraph>().Any(p => IsStyled(p) || (p.Boxes.Count > 0 && HasStyled(p.Boxes)));

    private static bool IsStyled(RawParagraph paragraph) => paragraph.HeadingLevel > 0 && paragraph.Text.Length is > 0 and <= MaxLength;
}
