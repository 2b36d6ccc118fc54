using System.Globalization;

namespace Planning.Host.Scheduling.Words;

/// <summary>Writes days and times as Quartz cron expressions.</summary>
internal static class CronWriter
{
    private const int DaysOfWeek = 7;

    /// <summary>The expressions: something takes place as often as any of them says.</summary>
    public static IReadOnlyList<string> Write(DayChoice days, TimeChoice times) =>
        [.. TimesOf(times).SelectMany(time => DaysOf(days).Select(day => $"0 {time} {day}")).Distinct()];

    /// <summary>Minutes and hours. Times of the same minute share an expression.</summary>
    private static IEnumerable<string> TimesOf(TimeChoice times)
    {
        if (times.EveryMinutes == 0)
        {
            return times.Times.GroupBy(t => t.Minute).Select(g => $"{Text(g.Key)} {List(g.Select(t => t.Hour))}");
        }

        var hours = times is { FirstHour: 0, LastHour: 23 } ? "*" : $"{Text(times.FirstHour)}-{Text(times.LastHour)}";
        return [times.EveryMinutes < 60 ? $"0/{Text(times.EveryMinutes)} {hours}" : times.EveryMinutes == 60 ? $"0 {hours}" : $"0 {(hours == "*" ? "0" : hours)}/{Text(times.EveryMinutes / 60)}"];
    }

    /// <summary>Day of month, month, day of week.</summary>
    private static IEnumerable<string> DaysOf(DayChoice days)
    {
        var months = days.Months.Count == 0 ? "*" : List(days.Months);
        if (days.DaysOfMonth.Count > 0)
        {
            return [.. Fixed(days.DaysOfMonth).Select(day => $"{day} {months} ?")];
        }

        var weekdays = days.Weekdays.Select(QuartzDay).Order().ToList();
        return days.Ranks.Count > 0 ? [.. days.Ranks.Select(rank => $"? {months} {Text(weekdays[0])}{(rank == DayChoice.LastRank ? "L" : $"#{Text(rank)}")}")]
            : weekdays.Count == 0 ? [$"* {months} ?"] : [$"? {months} {List(weekdays)}"];
    }

    /// <summary>The last day of the month stands in no list with others.</summary>
    private static IEnumerable<string> Fixed(IReadOnlyList<int> days)
    {
        var numbers = days.Where(d => d != DayChoice.LastDay).ToList();
        return [.. numbers.Count > 0 ? [List(numbers)] : Array.Empty<string>(), .. days.Contains(DayChoice.LastDay) ? ["L"] : Array.Empty<string>()];
    }

    /// <summary>Quartz counts from Sunday.</summary>
    private static int QuartzDay(int day) => (day % DaysOfWeek) + 1;

    private static string List(IEnumerable<int> numbers) => string.Join(',', numbers.Order().Select(Text));

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
