using System.Globalization;

namespace Planning.Host.Scheduling.Words;

/// <summary>Says when something takes place, in words that are read back alike.</summary>
internal static class ScheduleWords
{
    private const int MinutesOfHour = 60;
    private static readonly string[] RankWords = ["", "premier", "deuxième", "troisième", "quatrième", "cinquième", "dernier"];
    private static readonly int[] WorkingDays = [1, 2, 3, 4, 5], WithSaturday = [1, 2, 3, 4, 5, 6];

    /// <summary>The words; an expression that words do not say is given as it is.</summary>
    public static string Of(SpokenSchedule schedule)
    {
        var read = schedule.Crons.Select(CronReader.Read).ToList();
        if (read.Contains(null))
        {
            return $"selon « {string.Join(" », « ", schedule.Crons)} »{Suffix(schedule.Shift)}";
        }

        // What the writer parted is brought together: times of the same days, then days at the same times.
        var times = read.Select(r => r!.Value).GroupBy(r => Days(r.Days, schedule.Shift), r => r).Select(g => (g.First().Days, Times: Times([.. g.Select(r => r.Times)])));
        var parts = times.GroupBy(t => (t.Times, Months(t.Days))).Select(g => $"{Days(Together([.. g.Select(t => t.Days)]), schedule.Shift)}{(g.Key.Times.StartsWith("toutes", StringComparison.Ordinal) ? ", " : " ")}{g.Key.Times}");
        return $"{string.Join(" ; ", parts).Replace("tous les jours, toutes", "toutes", StringComparison.Ordinal)}{(IsMeant(read[0]!.Value.Days, schedule.Shift) ? string.Empty : Suffix(schedule.Shift))}";
    }

    private static DayChoice Together(IReadOnlyList<DayChoice> days) => days[0] with
    {
        DaysOfMonth = [.. days.SelectMany(d => d.DaysOfMonth).Distinct().Order()],
        Ranks = [.. days.SelectMany(d => d.Ranks).Distinct().Order()],
    };

    private static string Days(DayChoice days, DayShift shift)
    {
        if (days.Ranks.Count > 0)
        {
            return $"{Join(days.Ranks.Select(r => $"le {RankWords[r]}"))} {WeekdayName(days.Weekdays[0])} {Months(days)}";
        }

        return days.DaysOfMonth.Count > 0 ? OfMonth(days, shift)
            : days.Weekdays.Count == 0 || days.Weekdays.Count == 7 ? $"tous les jours{InMonths(days)}"
            : $"{(days.Weekdays.SequenceEqual(WorkingDays) ? shift == DayShift.None ? "du lundi au vendredi" : "tous les jours ouvrés"
                : days.Weekdays.SequenceEqual(WithSaturday) && shift == DayShift.HolidayToNext ? "tous les jours ouvrables"
                : days.Weekdays is [var only] ? $"chaque {WeekdayName(only)}" : $"tous les {Join(days.Weekdays.Select(d => $"{WeekdayName(d)}s"))}")}{InMonths(days)}";
    }

    private static string OfMonth(DayChoice days, DayShift shift)
    {
        if (days.DaysOfMonth is [1] && shift == DayShift.DayOffToNext)
        {
            return $"le premier jour ouvré {Months(days)}";
        }

        if (days.DaysOfMonth is [DayChoice.LastDay])
        {
            return $"le dernier jour{(shift == DayShift.DayOffToPrevious ? " ouvré" : string.Empty)} {Months(days)}";
        }

        var named = Join(days.DaysOfMonth.Select(d => d == DayChoice.LastDay ? "le dernier jour" : $"le {(d == 1 ? "1er" : Text(d))}"));
        return days is { Months: [var month], DaysOfMonth.Count: 1 } ? $"{named} {FrenchDay.MonthNames[month - 1]} de chaque année" : $"{named} {Months(days)}";
    }

    /// <summary>"de chaque mois", "de chaque trimestre", "de mars et de septembre".</summary>
    private static string Months(DayChoice days)
    {
        var isLast = days.Ranks.Contains(DayChoice.LastRank) || days.DaysOfMonth.Contains(DayChoice.LastDay);
        return days.Months switch
        {
            [] => "de chaque mois",
            [1, 4, 7, 10] when !isLast => "de chaque trimestre",
            [3, 6, 9, 12] when isLast => "de chaque trimestre",
            [1, 7] when !isLast => "de chaque semestre",
            [6, 12] when isLast => "de chaque semestre",
            _ => Join(days.Months.Select(OfMonthName)),
        };
    }

    private static string InMonths(DayChoice days) => days.Months.Count == 0 ? string.Empty : $" {Join(days.Months.Select(OfMonthName))}";

    private static string OfMonthName(int month) => FrenchDay.MonthNames[month - 1] is var name && name[0] is 'a' or 'o' ? $"d'{name}" : $"de {name}";

    private static string Times(IReadOnlyList<TimeChoice> times)
    {
        if (times is [{ EveryMinutes: > 0 } repeated])
        {
            var count = repeated.EveryMinutes / MinutesOfHour;
            var step = repeated.EveryMinutes < MinutesOfHour ? $"toutes les {Text(repeated.EveryMinutes)} minutes" : count == 1 ? "toutes les heures" : $"toutes les {Text(count)} heures";
            return repeated is { FirstHour: 0, LastHour: 23 } ? step
                : $"{step} de {Text(repeated.FirstHour)} h à {Text(repeated.LastHour + (repeated.EveryMinutes < MinutesOfHour && repeated.LastHour < 23 ? 1 : 0))} h";
        }

        return Join(times.SelectMany(t => t.Times).Distinct().Order().Select(t => $"à {Time(t)}"));
    }

    private static string Time(TimeOnly time) => time == TimeOnly.MinValue ? "minuit" : time == new TimeOnly(12, 0) ? "midi"
        : time.Minute == 0 ? $"{Text(time.Hour)} h" : string.Create(CultureInfo.InvariantCulture, $"{time.Hour} h {time.Minute:00}");

    /// <summary>Whether the words of the days say already what becomes of days off.</summary>
    private static bool IsMeant(DayChoice days, DayShift shift) => shift switch
    {
        DayShift.None => true,
        DayShift.HolidayToNext => days.Ranks.Count == 0 && (days.Weekdays.SequenceEqual(WorkingDays) || days.Weekdays.SequenceEqual(WithSaturday)),
        DayShift.DayOffToNext => days.DaysOfMonth is [1],
        _ => days.DaysOfMonth is [DayChoice.LastDay],
    };

    private static string Suffix(DayShift shift) => shift switch
    {
        DayShift.None => string.Empty,
        DayShift.HolidayToNext => ", sauf jours fériés (reporté au jour ouvré suivant)",
        _ => ", reporté au jour ouvré suivant",
    };

    private static string Join(IEnumerable<string> words) => words.ToList() is [.. { Count: > 0 } first, var last] ? $"{string.Join(", ", first)} et {last}" : string.Concat(words);

    private static string WeekdayName(int day) => Vocabulary.Weekdays[day - 1];

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
