using Planning.Host.Scheduling.Schedules;

namespace Planning.Host.Web.Schedules;

/// <summary>One time that a schedule took place, as its page shows it.</summary>
/// <param name="Name">The schedule.</param>
/// <param name="When">When.</param>
/// <param name="State">How it went.</param>
/// <param name="Told">What it said.</param>
/// <param name="Work">The work that did it; null where none was begun.</param>
public sealed record ListedRun(string Name, string When, string State, string Told, string? Work)
{
    /// <summary>The last runs, the newest first.</summary>
    internal static IReadOnlyList<ListedRun> Last(ScheduleBook book)
    {
        var names = book.All().ToDictionary(s => s.Key, s => s.Name);
        return [.. book.Runs(most: 50).Select(r => new ListedRun(names.GetValueOrDefault(r.Schedule, r.Schedule), ParisTime.Of(r.Due),
            $"{ScheduleTelling.Of(r.State)}{(ScheduleTelling.Of(r.Cause) is { Length: > 0 } cause ? $" ({cause})" : string.Empty)}", $"{r.Message} {r.Remedy}".Trim(), r.Work))];
    }
}
