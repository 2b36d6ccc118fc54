using Planning.Documents.Story;

namespace Planning.Documents.OpenDocument.Story;

/// <summary>Counts the cells that a file asks to repeat, with the text they hold: a few bytes can ask for millions.</summary>
internal sealed class RepeatBudget
{
    private const int MaxCost = 50_000;
    private const int LettersForOne = 50;
    private long spent;

    /// <summary>Whether some that hold text were left out.</summary>
    public bool IsExceeded { get; private set; }

    /// <summary>What a cell costs each time it is repeated: one, and one more for each fifty letters.</summary>
    public static long CostOf(RawCell cell) => 1 + (LettersOf(cell.Blocks) / LettersForOne);

    /// <summary>Counts cells about to be repeated; false when they must not be.</summary>
    /// <param name="cost">What they cost.</param>
    /// <param name="haveText">Whether anyone would miss them.</param>
    public bool Spend(long cost, bool haveText)
    {
        if (spent + cost > MaxCost)
        {
            IsExceeded |= haveText;
            return false;
        }

        spent += cost;
        return true;
    }

    private static long LettersOf(IReadOnlyList<RawBlock> blocks) => blocks.Sum(b => b is RawParagraph paragraph
        ? paragraph.Text.Length + LettersOf(paragraph.Boxes)
        : ((RawTable)b).Rows.Sum(r => r.Cells.Sum(c => 1 + LettersOf(c.Blocks))));
}
