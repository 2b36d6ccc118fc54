namespace Planning.Abstractions.Deadlines;

/// <summary>The names of states in files that programs read.</summary>
public static class DeadlineStateNames
{
    /// <summary>The name: <c>overdue</c>, <c>to-prepare</c>, <c>upcoming</c>, <c>undated</c>, <c>unsettled</c> or <c>done</c>.</summary>
    public static string Of(DeadlineState state) => state switch
    {
        DeadlineState.Overdue => "overdue",
        DeadlineState.ToPrepare => "to-prepare",
        DeadlineState.Upcoming => "upcoming",
        DeadlineState.Undated => "undated",
        DeadlineState.Unsettled => "unsettled",
        _ => "done",
    };
}
