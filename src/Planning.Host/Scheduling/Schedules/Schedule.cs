using Planning.Host.Scheduling.Words;
using Planning.Host.Works;

namespace Planning.Host.Scheduling.Schedules;

/// <summary>A work that is done anew at certain moments.</summary>
internal sealed record Schedule
{
    /// <summary>What tells it from the others: the words of its name.</summary>
    public string Key => KeyOf(Name);

    /// <summary>What people call it.</summary>
    public required string Name { get; init; }

    /// <summary>Where it comes from.</summary>
    public required ScheduleOrigin Origin { get; init; }

    /// <summary>When, as a person said it.</summary>
    public required string Said { get; init; }

    /// <summary>When, as it was understood.</summary>
    public required SpokenSchedule When { get; init; }

    /// <summary>What is done.</summary>
    public required WorkOrder Order { get; init; }

    /// <summary>Whether it takes place; else it is paused.</summary>
    public bool IsEnabled { get; init; } = true;

    /// <summary>Who made it.</summary>
    public required string By { get; init; }

    /// <summary>When it was made.</summary>
    public required DateTimeOffset Made { get; init; }

    /// <summary>When it takes place next; null before that is reckoned.</summary>
    public DateTimeOffset? Next { get; init; }

    /// <summary>When a person asked for it to take place at once; null where nobody did.</summary>
    public DateTimeOffset? Asked { get; init; }

    /// <summary>The key of a name: two names of the same words are one.</summary>
    public static string KeyOf(string name) => PlainWords.Of(name).Trim().Replace(' ', '-');
}
