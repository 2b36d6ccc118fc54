using System.Text;
using Ical.Net;
using Planning.Abstractions.Deadlines;
using Planning.Reporting.Deadlines;

namespace Planning.Reporting.Tests.Deadlines;

public sealed class CalendarDeadlinesTests
{
    private static readonly DateTimeOffset Made = new(2026, 11, 27, 8, 0, 0, TimeSpan.Zero);
    private static readonly DateOnly Due = new(2027, 6, 12);

    [Fact]
    public void A_deadline_is_a_day_in_the_calendar_with_an_alarm_at_each_distance()
    {
        var entry = Assert.Single(Read(SomeDeadlines.Overview(SomeDeadlines.Of("SCOT-ANALYSE", Due)), 12, 1).Events);
        Assert.True(entry.IsAllDay);
        Assert.Equal(Due, entry.Start!.Date);
        Assert.Equal([-365, -31], entry.Alarms.Select(Days));
        Assert.Contains("Mon SCoT", entry.Description, StringComparison.Ordinal);
        Assert.Contains("SCoT d'Essai & <Val>", entry.Summary, StringComparison.Ordinal);
    }

    [Fact]
    public void An_event_keeps_its_identifier_when_its_day_moves()
    {
        var (before, after) = (Read(SomeDeadlines.Overview(SomeDeadlines.Of("A", Due))), Read(SomeDeadlines.Overview(SomeDeadlines.Of("A", Due.AddYears(6)))));
        Assert.Equal(before.Events.Single().Uid, after.Events.Single().Uid);
        Assert.NotEqual(before.Events.Single().Uid, Read(new DeadlineOverview(SomeDeadlines.Day, [SomeDeadlines.Plan("Un autre", SomeDeadlines.Of("A", Due))], [])).Events.Single().Uid);
    }

    [Fact]
    public void What_has_no_day_or_is_done_or_goes_with_another_is_no_event_of_its_own() => Assert.Equal("b", Read(SomeDeadlines.Overview(
        SomeDeadlines.Of("A", null, DeadlineState.Undated), SomeDeadlines.Of("B", Due), SomeDeadlines.Of("C", Due, DeadlineState.Done), SomeDeadlines.Of("D", Due) with { PartOf = "B" })).Events.Single().Uid![..1]);

    [Fact]
    public void Lines_are_folded_and_end_as_calendars_want()
    {
        var text = Text(SomeDeadlines.Overview(SomeDeadlines.Of("A", Due)), 12);
        Assert.StartsWith("BEGIN:VCALENDAR\r\n", text, StringComparison.Ordinal);
        Assert.All(text.Split("\r\n"), line => Assert.InRange(Encoding.UTF8.GetByteCount(line), 0, 75));
        Assert.Contains("TRIGGER:-P365D\r\n", text, StringComparison.Ordinal);
    }

    private static int Days(Ical.Net.CalendarComponents.Alarm alarm) => (int)alarm.Trigger!.Duration!.Value.ToTimeSpanUnspecified().TotalDays;

    private static Calendar Read(DeadlineOverview overview, params int[] reminders) => Calendar.Load(Text(overview, reminders))!;

    private static string Text(DeadlineOverview overview, params int[] reminders)
    {
        using var stream = new MemoryStream();
        CalendarDeadlines.Write(overview, reminders, Made, stream);
        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
