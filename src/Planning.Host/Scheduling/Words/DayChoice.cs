namespace Planning.Host.Scheduling.Words;

/// <summary>The days on which something takes place, among those of some months.</summary>
internal sealed record DayChoice
{
    /// <summary>The day of the month that is its last.</summary>
    public const int LastDay = 32;

    /// <summary>The rank that is the last of the month.</summary>
    public const int LastRank = 6;

    /// <summary>The months, from 1; none for all.</summary>
    public IReadOnlyList<int> Months { get; init; } = [];

    /// <summary>The days of the month, from 1, or <see cref="LastDay"/>.</summary>
    public IReadOnlyList<int> DaysOfMonth { get; init; } = [];

    /// <summary>The days of the week, from 1 for Monday; none for all.</summary>
    public IReadOnlyList<int> Weekdays { get; init; } = [];

    /// <summary>Which of these weekdays of the month, from 1, or <see cref="LastRank"/>; none for each.</summary>
    public IReadOnlyList<int> Ranks { get; init; } = [];

    /// <summary>What becomes of days off.</summary>
    public DayShift Shift { get; init; }
}
