namespace Planning.Abstractions.Deadlines;

/// <summary>Where a plan stands before a deadline of the law, the most pressing first.</summary>
public enum DeadlineState
{
    /// <summary>Its day is past, and nothing says that what it asks for was done.</summary>
    Overdue,

    /// <summary>Its day is near enough for what it asks for to be prepared.</summary>
    ToPrepare,

    /// <summary>Its day is further away.</summary>
    Upcoming,

    /// <summary>The day from which it runs is not known.</summary>
    Undated,

    /// <summary>Whether it holds for the plan hangs on facts that are not known.</summary>
    Unsettled,

    /// <summary>What it asks for was done.</summary>
    Done,
}
