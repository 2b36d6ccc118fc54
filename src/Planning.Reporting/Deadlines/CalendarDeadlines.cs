using System.Security.Cryptography;
using System.Text;
using Ical.Net;
using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;
using Ical.Net.Serialization;
using Planning.Abstractions.Deadlines;
using Planning.Abstractions.French;

namespace Planning.Reporting.Deadlines;

/// <summary>
/// Writes deadlines as an iCalendar file (RFC 5545): a whole-day event each, with alarms ahead. An event keeps its identifier from one file to the
/// next, so that a calendar that takes the file in again moves what moved and doubles nothing.
/// </summary>
public static class CalendarDeadlines
{
    private const int KeyLength = 16;

    /// <summary>Writes those whose day is known and that are not done, in UTF-8. The stream stays open.</summary>
    /// <param name="overview">The deadlines.</param>
    /// <param name="reminders">How many months before the day a person is reminded.</param>
    /// <param name="made">The moment.</param>
    /// <param name="output">Where to write.</param>
    public static void Write(DeadlineOverview overview, IReadOnlyList<int> reminders, DateTimeOffset made, Stream output)
    {
        var calendar = new Calendar { ProductId = "-//Planning//Echeances//FR", Method = "PUBLISH" };
        calendar.AddProperty("X-WR-CALNAME", "Échéances des plans");
        // Two folders of one plan, as two of its versions: one event, at the earlier of their days.
        var dated = DeadlineWords.Dated.SelectMany(overview.In).Where(d => d.Deadline.Due is not null).OrderBy(d => d.Deadline.Due).DistinctBy(d => UidOf(d.Plan, d.Deadline));
        foreach (var (plan, deadline) in dated)
        {
            calendar.Events.Add(Event(plan, deadline, reminders, made));
        }

        output.Write(Encoding.UTF8.GetBytes(new CalendarSerializer(calendar).SerializeToString()!));
    }

    private static CalendarEvent Event(PlanDeadlines plan, PlanDeadline deadline, IReadOnlyList<int> reminders, DateTimeOffset made)
    {
        var due = deadline.Due!.Value;
        var summary = $"{deadline.Title} – {plan.Name}";
        var entry = new CalendarEvent
        {
            Uid = UidOf(plan, deadline),
            Summary = summary,
            Description = Description(plan, deadline),
            Start = new CalDateTime(due),
            End = new CalDateTime(due.AddDays(1)),
            DtStamp = new CalDateTime(made.UtcDateTime, hasTime: true),
            Transparency = "TRANSPARENT",
        };
        entry.Categories.Add("Échéance légale");
        foreach (var months in reminders)
        {
            // Calendars know no months in alarms: the days between.
            entry.Alarms.Add(new Alarm
            {
                Action = "DISPLAY",
                Description = $"{summary} : {FrenchDay.Of(due)}",
                Trigger = new Trigger(Duration.FromDays(due.AddMonths(-months).DayNumber - due.DayNumber)),
            });
        }

        return entry;
    }

    private static string Description(PlanDeadlines plan, PlanDeadline deadline)
    {
        string[] lines = [$"{DeadlineWords.Title(plan, deadline)}.", deadline.Risk, $"Décide : {deadline.DecidedBy}.", .. deadline.Remarks, DeadlineWords.WhenDone(deadline), DeadlineWords.Command(plan, deadline)];
        return string.Join('\n', lines.Where(l => l.Length > 0));
    }

    /// <summary>The identifier of a deadline of a plan, the same from one file to the next, wherever the plan's folder is.</summary>
    public static string UidOf(PlanDeadlines plan, PlanDeadline deadline) => $"{deadline.Id.ToLowerInvariant()}-{KeyOf(plan)}@planning";

    /// <summary>A plan's own key: its body and its name, wherever its folder is.</summary>
    private static string KeyOf(PlanDeadlines plan) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{plan.Type}|{plan.Siren}|{PlainWords.Of(plan.Name)}")))[..KeyLength];
}
