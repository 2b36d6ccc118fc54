using System.Text.Json;
using System.Text.Json.Serialization;
using Planning.Host.Scheduling.Words;
using Planning.Host.Works;
using Planning.Indicators.Store;

namespace Planning.Host.Scheduling.Schedules;

/// <summary>A schedule as its row in the database.</summary>
internal sealed record ScheduleRow
{
    public string Key { get; init; } = string.Empty;

    public string Name { get; init; } = string.Empty;

    public string Origin { get; init; } = string.Empty;

    public string Said { get; init; } = string.Empty;

    public string Spoken { get; init; } = string.Empty;

    public string WorkOrder { get; init; } = string.Empty;

    public long IsEnabled { get; init; }

    public string MadeBy { get; init; } = string.Empty;

    public string MadeAt { get; init; } = string.Empty;

    public string? NextAt { get; init; }

    public string? AskedAt { get; init; }

    public static ScheduleRow Of(Schedule schedule) => new()
    {
        Key = schedule.Key,
        Name = schedule.Name,
        Origin = schedule.Origin.ToString(),
        Said = schedule.Said,
        Spoken = JsonSerializer.Serialize(schedule.When, ScheduleJson.Default.SpokenSchedule),
        WorkOrder = JsonSerializer.Serialize(schedule.Order, WorkJson.Default.WorkOrder),
        IsEnabled = schedule.IsEnabled ? 1 : 0,
        MadeBy = schedule.By,
        MadeAt = StoreMoment.Text(schedule.Made),
        NextAt = schedule.Next is { } next ? StoreMoment.Text(next) : null,
    };

    public Schedule Schedule() => new()
    {
        Name = Name,
        Origin = Enum.Parse<ScheduleOrigin>(Origin),
        Said = Said,
        When = JsonSerializer.Deserialize(Spoken, ScheduleJson.Default.SpokenSchedule)!,
        Order = JsonSerializer.Deserialize(WorkOrder, WorkJson.Default.WorkOrder)!,
        IsEnabled = IsEnabled != 0,
        By = MadeBy,
        Made = StoreMoment.Of(MadeAt),
        Next = NextAt is null ? null : StoreMoment.Of(NextAt),
        Asked = AskedAt is null ? null : StoreMoment.Of(AskedAt),
    };
}

/// <summary>Moments of schedules as the database holds them.</summary>
[JsonSourceGenerationOptions(UseStringEnumConverter = true)]
[JsonSerializable(typeof(SpokenSchedule))]
internal sealed partial class ScheduleJson : JsonSerializerContext;
