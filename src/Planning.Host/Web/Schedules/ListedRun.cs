using Planning.Abstractions.French;
using Planning.Host.Scheduling.Schedules;
using Planning.Host.Settings;

namespace Planning.Host.Web.Schedules;

/// <summary>One time that a schedule took place, as its page shows it.</summary>
/// <param name="Key">The schedule.</param>
/// <param name="Name">Its name.</param>
/// <param name="When">When.</param>
/// <param name="State">How it went.</param>
/// <param name="Tone">The class of its mark.</param>
/// <param name="Why">Why it took place then, and after how many attempts; empty for nothing.</param>
/// <param name="Message">What it said.</param>
/// <param name="Remedy">What to do; empty for nothing.</param>
/// <param name="Work">The work that did it; null where none is kept.</param>
/// <param name="HasResults">Whether that work has results.</param>
/// <param name="Mail">Why the mail about it was not sent; empty where none waits.</param>
public sealed record ListedRun(string Key, string Name, string When, string State, string Tone, string Why, string Message, string Remedy, string? Work, bool HasResults, string Mail)
{
    /// <summary>The last runs, the newest first.</summary>
    /// <param name="desk">The schedules.</param>
    /// <param name="settings">Where works are kept.</param>
    /// <param name="key">Of which schedule; null for all.</param>
    /// <param name="most">How many at most.</param>
    internal static IReadOnlyList<ListedRun> Last(ScheduleDesk desk, PlanningSettings settings, string? key = null, int most = 50) => [.. ScheduleHistory.Of(desk.Book, desk.Ledger, desk.Mails, settings, key).Take(most).Select(Of)];

    private static ListedRun Of(ScheduleHistory entry) => new(
        entry.Run.Schedule,
        PageText.Name(entry.Name),
        PageText.Of(ParisTime.Of(entry.Run.Due)),
        ScheduleTelling.Of(entry.Run.State),
        ToneOf(entry.Run.State),
        string.Join(", ", ((IEnumerable<string>)[ScheduleTelling.Of(entry.Run.Cause), entry.Attempts > 1 ? $"après {FrenchCount.Of(entry.Attempts, "essai")}" : string.Empty]).Where(t => t.Length > 0)),
        PageText.Of(entry.Run.Message),
        PageText.Of(entry.Run.Remedy),
        entry.Attempts > 0 || entry.Results is not null ? entry.Run.Work : null,
        entry.Results is not null,
        PageText.Of(entry.Mail));

    private static string ToneOf(RunState state) => state switch
    {
        RunState.Done => "done",
        RunState.Failed or RunState.Refused => "failed",
        RunState.Partial => "partial",
        RunState.Begun => "running",
        _ => string.Empty,
    };
}
