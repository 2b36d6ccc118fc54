using Planning.Abstractions.Documents;
using Planning.Documents.Story;

namespace Planning.Documents.Structure;

/// <summary>Makes running headers and footers out of their paragraphs.</summary>
internal static class Furniture
{
    /// <summary>The texts, each once.</summary>
    public static IReadOnlyList<TextBlock> Of(IReadOnlyList<RawBlock> blocks) =>
        [.. Paragraphs(blocks).Where(p => p.Text.Length > 0).DistinctBy(p => p.Text, StringComparer.Ordinal).Select(ToBlock)];

    private static Paragraph ToBlock(RawParagraph paragraph) => new()
    {
        Location = new Location { HeadingPath = [] },
        Role = BlockRole.Furniture,
        Text = paragraph.Text,
        Highlights = paragraph.Highlights,
    };

    private static IEnumerable<RawParagraph> Paragraphs(IReadOnlyList<RawBlock> blocks) => blocks.SelectMany(b => b is RawParagraph paragraph
        ? Paragraphs(paragraph.Boxes).Prepend(paragraph)
        : ((RawTable)b).Rows.SelectMany(r => r.Cells).SelectMany(c => Paragraphs(c.Blocks)));
}
