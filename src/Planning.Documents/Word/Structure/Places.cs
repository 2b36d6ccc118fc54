using Planning.Abstractions.Documents;
using Planning.Documents.Word.Story;

namespace Planning.Documents.Word.Structure;

/// <summary>Gives blocks their places. Lists of headings are shared by all that stands under the same heading.</summary>
/// <param name="hasPages">Whether the file tells pages.</param>
internal sealed class Places(bool hasPages)
{
    private int rank;
    private int page = 1;

    /// <summary>The headings around what is being placed.</summary>
    public IReadOnlyList<string> Path { get; set; } = [];

    /// <summary>The place of a paragraph, of which <paramref name="cut"/> more characters are cut; each call passes to the next rank.</summary>
    public Location Of(RawParagraph paragraph, int cut)
    {
        page = Math.Max(page, paragraph.Part == WordAnchor.Main ? paragraph.Page : page);
        return new Location
        {
            HeadingPath = Path,
            Paragraph = ++rank,
            Page = hasPages ? page : null,
            Anchor = paragraph.Part == default ? Anchor.None : new WordAnchor(paragraph.Part, paragraph.Ordinal, paragraph.Cut + cut).ToAnchor(),
        };
    }

    /// <summary>The place of a cell without text.</summary>
    public Location OfEmpty(int ordinal) => new()
    {
        HeadingPath = Path,
        Page = hasPages ? page : null,
        Anchor = new WordAnchor(WordAnchor.Main, ordinal, 0).ToAnchor(),
    };
}
