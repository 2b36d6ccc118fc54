namespace Planning.Host.Scheduling.Words;

/// <summary>The times of the day at which something takes place.</summary>
internal sealed record TimeChoice
{
    /// <summary>The times, in order; none where it repeats.</summary>
    public IReadOnlyList<TimeOnly> Times { get; init; } = [];

    /// <summary>Minutes from one time to the next; zero where it does not repeat.</summary>
    public int EveryMinutes { get; init; }

    /// <summary>The first hour of those that it repeats in.</summary>
    public int FirstHour { get; init; }

    /// <summary>The last hour of those that it repeats in.</summary>
    public int LastHour { get; init; } = 23;
}
