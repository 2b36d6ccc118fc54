using System.Text.Json;
using Planning.Indicators.Store;

namespace Planning.Host.Works;

/// <summary>A work as its row in the ledger.</summary>
internal sealed record WorkRow
{
    public string Id { get; init; } = string.Empty;

    public string Key { get; init; } = string.Empty;

    public string Kind { get; init; } = string.Empty;

    public string Origin { get; init; } = string.Empty;

    public string Title { get; init; } = string.Empty;

    public string AskedBy { get; init; } = string.Empty;

    public string Owner { get; init; } = string.Empty;

    public string Plan { get; init; } = string.Empty;

    public string WorkOrder { get; init; } = string.Empty;

    public string State { get; init; } = string.Empty;

    public long Attempts { get; init; }

    public long Stops { get; init; }

    public string Progress { get; init; } = string.Empty;

    public string Message { get; init; } = string.Empty;

    public string Remedy { get; init; } = string.Empty;

    public string MadeAt { get; init; } = string.Empty;

    public string? StartedAt { get; init; }

    public string? EndedAt { get; init; }

    public static WorkRow Of(Work work) => new()
    {
        Id = work.Id,
        Key = work.Key,
        Kind = work.Order.Kind.ToString(),
        Origin = work.Origin.ToString(),
        Title = work.Title,
        AskedBy = work.By,
        Owner = work.Owner,
        Plan = work.Order.Plan,
        WorkOrder = JsonSerializer.Serialize(work.Order, WorkJson.Default.WorkOrder),
        State = work.State.ToString(),
        MadeAt = StoreMoment.Text(work.Made),
    };

    public Work Work() => new()
    {
        Id = Id,
        Key = Key,
        Title = Title,
        By = AskedBy,
        Owner = Owner,
        Origin = Enum.Parse<WorkOrigin>(Origin),
        Order = JsonSerializer.Deserialize(WorkOrder, WorkJson.Default.WorkOrder)!,
        Made = StoreMoment.Of(MadeAt),
        State = Enum.Parse<WorkState>(State),
        Attempts = (int)Attempts,
        Stops = (int)Stops,
        Progress = Progress,
        Message = Message,
        Remedy = Remedy,
        Started = StartedAt is null ? null : StoreMoment.Of(StartedAt),
        Ended = EndedAt is null ? null : StoreMoment.Of(EndedAt),
    };
}
