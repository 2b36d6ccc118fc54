using Planning.Indicators.Store;

namespace Planning.Host.Scheduling.Schedules;

/// <summary>A run as its row in the database.</summary>
internal sealed record RunRow
{
    public long Id { get; init; }

    public string Schedule { get; init; } = string.Empty;

    public string DueAt { get; init; } = string.Empty;

    public string NotedAt { get; init; } = string.Empty;

    public string Cause { get; init; } = string.Empty;

    public string State { get; init; } = string.Empty;

    public string? Work { get; init; }

    public string? EndedAt { get; init; }

    public long IsTold { get; init; }

    public string Message { get; init; } = string.Empty;

    public string Remedy { get; init; } = string.Empty;

    public static RunRow Of(ScheduleRun run) => new()
    {
        Schedule = run.Schedule,
        DueAt = StoreMoment.Text(run.Due),
        NotedAt = StoreMoment.Text(run.Noted),
        Cause = run.Cause.ToString(),
        State = run.State.ToString(),
        Work = run.Work,
        EndedAt = run.Ended is { } ended ? StoreMoment.Text(ended) : null,
        Message = run.Message,
        Remedy = run.Remedy,
    };

    public ScheduleRun Run() => new()
    {
        Id = Id,
        Schedule = Schedule,
        Due = StoreMoment.Of(DueAt),
        Noted = StoreMoment.Of(NotedAt),
        Cause = Enum.Parse<RunCause>(Cause),
        State = Enum.Parse<RunState>(State),
        Work = Work,
        Ended = EndedAt is null ? null : StoreMoment.Of(EndedAt),
        IsTold = IsTold != 0,
        Message = Message,
        Remedy = Remedy,
    };
}
