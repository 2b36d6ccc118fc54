using Planning.Documents.Story;

namespace Planning.Documents.Structure;

/// <summary>Which caption belongs to which table or picture: the one just above a table, else just below; the other way for a picture.</summary>
internal sealed class CaptionPairs
{
    private readonly Dictionary<RawBlock, RawParagraph> captions = [];
    private readonly HashSet<RawBlock> used = [];

    /// <summary>Pairs the captions of blocks that follow each other.</summary>
    public static CaptionPairs In(IReadOnlyList<RawBlock> blocks)
    {
        var pairs = new CaptionPairs();
        for (var i = 0; i < blocks.Count; i++)
        {
            var above = i > 0 ? blocks[i - 1] as RawParagraph : null;
            var below = i + 1 < blocks.Count ? blocks[i + 1] as RawParagraph : null;
            if (blocks[i] is RawTable table)
            {
                _ = pairs.Try(table, above, CaptionText.IsOfTable) || pairs.Try(table, below, CaptionText.IsOfTable);
            }
            else if (blocks[i] is RawParagraph { Pictures.Count: > 0 } picture)
            {
                if (CaptionText.IsOfFigure(picture))
                {
                    pairs.captions[picture] = picture;
                }
                else
                {
                    _ = pairs.Try(picture, below, CaptionText.IsOfFigure) || pairs.Try(picture, above, CaptionText.IsOfFigure);
                }
            }
        }

        return pairs;
    }

    /// <summary>The caption of a table or of a paragraph's picture; null when it has none. A picture's own paragraph may be its caption.</summary>
    public RawParagraph? Of(RawBlock block) => captions.GetValueOrDefault(block);

    /// <summary>Whether a paragraph is the caption of its neighbour.</summary>
    public bool IsUsed(RawParagraph paragraph) => used.Contains(paragraph);

    private bool Try(RawBlock block, RawParagraph? caption, Func<RawParagraph, bool> isCaption)
    {
        if (caption is null || caption.Pictures.Count > 0 || caption.Boxes.Count > 0 || used.Contains(caption) || !isCaption(caption))
        {
            return false;
        }

        used.Add(caption);
        captions[block] = caption;
        return true;
    }
}
