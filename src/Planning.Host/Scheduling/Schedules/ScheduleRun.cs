namespace Planning.Host.Scheduling.Schedules;

/// <summary>One time that a schedule took place, or should have.</summary>
internal sealed record ScheduleRun
{
    /// <summary>Its number.</summary>
    public long Id { get; init; }

    /// <summary>The key of the schedule.</summary>
    public required string Schedule { get; init; }

    /// <summary>The moment that it was due.</summary>
    public required DateTimeOffset Due { get; init; }

    /// <summary>The moment that it was begun, or left.</summary>
    public required DateTimeOffset Noted { get; init; }

    /// <summary>Why it took place then.</summary>
    public required RunCause Cause { get; init; }

    /// <summary>How far it is.</summary>
    public required RunState State { get; init; }

    /// <summary>The work that does it; null where none was begun.</summary>
    public string? Work { get; init; }

    /// <summary>When it was over, or was left; null before.</summary>
    public DateTimeOffset? Ended { get; init; }

    /// <summary>Whether people know that it went wrong: by a mail about it, or about one before it that went wrong alike.</summary>
    public bool IsTold { get; init; }

    /// <summary>What came of it, in French.</summary>
    public string Message { get; init; } = string.Empty;

    /// <summary>What to do about it; empty for nothing.</summary>
    public string Remedy { get; init; } = string.Empty;
}
