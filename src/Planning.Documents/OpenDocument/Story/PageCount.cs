namespace Planning.Documents.OpenDocument.Story;

/// <summary>
/// Counts pages by the breaks that the application left where it last laid the text out, and by those that styles ask for, which it
/// does not mark again.
/// </summary>
internal sealed class PageCount
{
    private readonly Stack<(int First, int Last)> rows = new();
    private bool isBegun;
    private bool isBreakDue;

    /// <summary>The page, from 1.</summary>
    public int Page { get; private set; } = 1;

    /// <summary>Whether the application laid the text out and left the breaks it found.</summary>
    public bool IsLaidOut { get; set; }

    /// <summary>Passes a break that the application left.</summary>
    public void Pass()
    {
        Page++;
        IsLaidOut = true;
    }

    /// <summary>Begins a paragraph or table of the body.</summary>
    public void BeginBlock(bool breaksBefore)
    {
        Page += isBegun && (breaksBefore || isBreakDue) ? 1 : 0;
        (isBegun, isBreakDue) = (true, false);
    }

    /// <summary>Ends one.</summary>
    public void EndBlock(bool breaksAfter) => isBreakDue |= breaksAfter;

    // The cells of a row that runs over a page each have the break.
    public void BeginRow() => rows.Push((Page, Page));

    public void BeginCell()
    {
        if (rows.TryPop(out var row))
        {
            rows.Push((row.First, Math.Max(row.Last, Page)));
            Page = row.First;
        }
    }

    public void EndRow()
    {
        if (rows.TryPop(out var row))
        {
            Page = Math.Max(row.Last, Page);
        }
    }
}
