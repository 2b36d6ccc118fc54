namespace Planning.Documents.OpenDocument.Story;

/// <summary>Counts the cells that a file asks to repeat: a few bytes can ask for millions.</summary>
internal sealed class RepeatBudget
{
    private const int MaxCells = 50_000;
    private int spent;

    /// <summary>Whether some that hold text were left out.</summary>
    public bool IsExceeded { get; private set; }

    /// <summary>Counts cells about to be repeated; false when they must not be.</summary>
    /// <param name="cells">How many.</param>
    /// <param name="haveText">Whether anyone would miss them.</param>
    public bool Spend(int cells, bool haveText)
    {
        if (spent + cells > MaxCells)
        {
            IsExceeded |= haveText;
            return false;
        }

        spent += cells;
        return true;
    }
}
