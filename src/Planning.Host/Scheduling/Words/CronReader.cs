using System.Globalization;

namespace Planning.Host.Scheduling.Words;

/// <summary>Reads the cron expressions that words can say.</summary>
internal static class CronReader
{
    private const int Hours = 23, Minutes = 59, Days = 31, MonthCount = 12, DaysOfWeek = 7, UnixFields = 5, QuartzFields = 6;
    private static readonly string[] Weekdays = ["SUN", "MON", "TUE", "WED", "THU", "FRI", "SAT"];
    private static readonly string[] Months = ["JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC"];

    /// <summary>An expression of Unix, which has no seconds and counts days from Sunday as 0, as Quartz writes it; null where Quartz cannot: a day of the month and one of the week at once.</summary>
    public static string? FromUnix(IReadOnlyList<string> fields)
    {
        if (fields.Count != UnixFields || (fields[2] != "*" && fields[4] != "*"))
        {
            return null;
        }

        var weekday = string.Concat(fields[4].Select((c, i) => char.IsAsciiDigit(c) && (i == 0 || fields[4][i - 1] is ',' or '-') ? (((c - '0') % DaysOfWeek) + 1).ToString(CultureInfo.InvariantCulture) : c.ToString()));
        return $"0 {fields[0]} {fields[1]} {(fields[4] == "*" ? fields[2] : "?")} {fields[3]} {(fields[4] == "*" ? "?" : weekday)}";
    }

    /// <summary>The days and times of an expression; null where words do not say it.</summary>
    public static (DayChoice Days, TimeChoice Times)? Read(string cron)
    {
        // A year that is told is no word of ours; one that is left open says nothing.
        var fields = cron.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return (fields is [.. var six, "*"] && six.Length == QuartzFields ? six : fields) is ["0", var minutes, var hours, var day, var month, var weekday]
            && Times(minutes, hours) is { } times && List(month, MonthCount, Months) is { } months && DaysOf(day, weekday) is { } days
            ? (days with { Months = months }, times) : null;
    }

    private static TimeChoice? Times(string minutes, string hours)
    {
        var repeated = minutes.Split('/') is ["0" or "*", var step] ? Number(step, Minutes) : null;
        if (repeated is not null || (minutes == "0" && (hours.Contains('/', StringComparison.Ordinal) || hours == "*" || hours.Contains('-', StringComparison.Ordinal))))
        {
            var (span, every) = hours.Split('/') is [var left, var right] ? (left, Number(right, Hours)) : (hours, 1);
            var ends = span is "*" or "0" ? [0, Hours] : span.Split('-').Select(h => Number(h, Hours)).ToList();
            return ends is [{ } first, { } last] && every is { } count && (repeated is null || count == 1) ? new TimeChoice { EveryMinutes = repeated ?? (count * 60), FirstHour = first, LastHour = last } : null;
        }

        return List(minutes, Minutes, []) is { Count: > 0 } at && List(hours, Hours, []) is { Count: > 0 } of ? new TimeChoice { Times = [.. of.SelectMany(h => at.Select(m => new TimeOnly(h, m))).Order()] } : null;
    }

    private static DayChoice? DaysOf(string day, string weekday)
    {
        if (weekday is "?" or "*")
        {
            return day is "*" or "?" ? new DayChoice() : day == "L" ? new DayChoice { DaysOfMonth = [DayChoice.LastDay] } : List(day, Days, []) is { } days ? new DayChoice { DaysOfMonth = days } : null;
        }

        if (day is not ("?" or "*"))
        {
            return null;
        }

        var (name, rank) = weekday.Split('#') is [var left, var right] ? (left, Number(right, 5)) : weekday.Length > 1 && weekday.EndsWith('L') ? (weekday[..^1], DayChoice.LastRank) : (weekday, 0);
        return rank is { } known && List(name, DaysOfWeek, Weekdays) is { Count: > 0 } listed && (known == 0 || listed.Count == 1)
            ? new DayChoice { Weekdays = [.. listed.Select(d => d == 1 ? DaysOfWeek : d - 1).Order()], Ranks = known == 0 ? [] : [known] } : null;
    }

    /// <summary>The numbers of a list with its ranges; none for all, null where it is another thing.</summary>
    private static IReadOnlyList<int>? List(string field, int most, string[] names)
    {
        if (field is "*" or "?")
        {
            return [];
        }

        var numbers = new List<int>();
        foreach (var item in field.Split(','))
        {
            var ends = item.Split('-').Select(end => Array.IndexOf(names, end.ToUpperInvariant()) is >= 0 and var place ? place + 1 : Number(end, most)).ToList();
            if (ends is not ([{ }] or [{ }, { }]) || ends[0] > ends[^1])
            {
                return null;
            }

            numbers.AddRange(Enumerable.Range(ends[0]!.Value, ends[^1]!.Value - ends[0]!.Value + 1));
        }

        return [.. numbers.Distinct().Order()];
    }

    private static int? Number(string text, int most) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number <= most ? number : null;
}
