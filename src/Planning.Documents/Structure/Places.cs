using Planning.Abstractions.Documents;
using Planning.Documents.Story;

namespace Planning.Documents.Structure;

/// <summary>Gives blocks their places. Lists of headings are shared by all that stands under the same heading.</summary>
/// <param name="hasPages">Whether the file tells pages.</param>
/// <param name="mint">Makes the anchors; without it, places have none.</param>
internal sealed class Places(bool hasPages, AnchorMint? mint = null)
{
    private int rank;
    private int page = 1;

    /// <summary>The headings around what is being placed.</summary>
    public IReadOnlyList<string> Path { get; set; } = [];

    /// <summary>The place of a paragraph, of which <paramref name="cut"/> more characters are cut; each call passes to the next rank.</summary>
    public Location Of(RawParagraph paragraph, int cut)
    {
        page = Math.Max(page, paragraph.Page);
        return new Location
        {
            HeadingPath = Path,
            Paragraph = ++rank,
            Page = hasPages ? page : null,
            Box = paragraph.Box,
            Anchor = Mint(paragraph.Part, paragraph.Ordinal, paragraph.Cut + cut),
        };
    }

    /// <summary>The place of a cell without text.</summary>
    public Location OfEmpty(RawCell cell) => new()
    {
        HeadingPath = Path,
        Page = hasPages ? page = Math.Max(page, cell.Page) : null,
        Box = cell.Box,
        Anchor = Mint(cell.Part, cell.Ordinal, 0),
    };

    private Anchor Mint(char part, int ordinal, int cut) => mint is null || part == default ? Anchor.None : mint(part, ordinal, cut);
}
