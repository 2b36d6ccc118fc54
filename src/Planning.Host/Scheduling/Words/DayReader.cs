using Planning.Abstractions;

namespace Planning.Host.Scheduling.Words;

/// <summary>Reads the days on which something takes place, from what is left of the sentence once its times are taken out.</summary>
internal static class DayReader
{
    private const int DaysOfWeek = 7, WorkingDays = 5, WorkingDaysWithSaturday = 6, DaysOfMonth = 31, MonthsOfQuarter = 3, MonthsOfHalf = 6, MonthsOfYear = 12;
    private static readonly string[] PartsOfYear = ["trimestre", "semestre"];

    /// <summary>The days; null where they are not understood.</summary>
    /// <exception cref="UserErrorException">What is asked for has no meaning, or cannot be done.</exception>
    public static DayChoice? Read(WordReading words)
    {
        RefuseAlternation(words);
        foreach (var form in (Func<WordReading, DayChoice?>[])[Everyday, InMonth, Weekly])
        {
            words.Place = 0;
            var turn = Turn(words);
            if (form(words) is { } choice)
            {
                turn ??= Turn(words);
                words.Skip("de", "du", "le", "les", "chaque", "en");
                if (words.IsAtEnd && Within(choice, turn) is { } whole)
                {
                    return whole;
                }
            }
        }

        return null;
    }

    private static void RefuseAlternation(WordReading words)
    {
        if (string.Join(' ', words.Rest).Contains(" sur deux", StringComparison.Ordinal) || words.Rest is ["tous" or "toutes", "les", _, "semaines", ..])
        {
            throw new UserErrorException("PLN1783", "Une semaine ou un jour sur deux ne se programme pas : le compte dépendrait du point de départ.", "Choisissez des jours du mois, par exemple « le premier et le troisième lundi du mois à 7 h ».");
        }
    }

    /// <summary>The turn that is told apart ("chaque trimestre, le…"): the months in which it begins. Empty for every month, null where none is told.</summary>
    private static IReadOnlyList<int>? Turn(WordReading words)
    {
        var start = words.Place;
        words.Skip("de", "du", "d", "l", "le", "la", "par");
        var every = words.Take("chaque") ? null : words.Take("tous", "les") || words.Take("toutes", "les") ? words.Number() : null;
        if (words.Take("mois"))
        {
            return every is null ? [] : Steps(every.Value);
        }

        if (every is null && words.OneOf(PartsOfYear) is { } part)
        {
            return Steps(part == 1 ? MonthsOfQuarter : MonthsOfHalf);
        }

        if (every is null && words.TakeAny("an", "annee", "semaine"))
        {
            return [];
        }

        words.Place = start;
        return null;
    }

    private static IReadOnlyList<int> Steps(int every) => every is >= 1 and <= MonthsOfYear && MonthsOfYear % every == 0 ? [.. Enumerable.Range(0, MonthsOfYear / every).Select(i => (i * every) + 1)]
        : throw new UserErrorException("PLN1783", $"« Tous les {every} mois » ne tombe pas juste dans l'année.", "Choisissez 1, 2, 3, 4, 6 ou 12 mois.");

    /// <summary>The choice, its turn brought in. The last day of a quarter is that of its last month.</summary>
    private static DayChoice? Within(DayChoice choice, IReadOnlyList<int>? turn)
    {
        if (turn is null or [] || choice.Months.Count > 0)
        {
            return choice;
        }

        var isLast = choice.Ranks.Contains(DayChoice.LastRank) || choice.DaysOfMonth.Contains(DayChoice.LastDay);
        return choice with { Months = isLast ? [.. turn.Select(m => m + (MonthsOfYear / turn.Count) - 1)] : turn };
    }

    /// <summary>"tous les jours", "tous les jours ouvrés", "en semaine", "du lundi au vendredi".</summary>
    private static DayChoice? Everyday(WordReading words)
    {
        if (words.Take("en", "semaine"))
        {
            return new DayChoice { Weekdays = [.. Enumerable.Range(1, WorkingDays)] };
        }

        var start = words.Place;
        if (words.Take("du") && words.OneOf(Vocabulary.Weekdays) is { } first && words.Take("au") && words.OneOf(Vocabulary.Weekdays) is { } last)
        {
            var count = ((last - first + DaysOfWeek) % DaysOfWeek) + 1;
            return new DayChoice { Weekdays = count == DaysOfWeek ? [] : [.. Enumerable.Range(0, count).Select(i => ((first - 1 + i) % DaysOfWeek) + 1).Order()] };
        }

        words.Place = start;
        words.Skip("tous", "chaque", "les", "le");
        return !words.Take("jour") ? null
            : words.Take("ouvre") ? new DayChoice { Weekdays = [.. Enumerable.Range(1, WorkingDays)], Shift = DayShift.HolidayToNext }
            : words.Take("ouvrable") ? new DayChoice { Weekdays = [.. Enumerable.Range(1, WorkingDaysWithSaturday)], Shift = DayShift.HolidayToNext }
            : new DayChoice();
    }

    /// <summary>"le 15", "le 1er mars", "le premier lundi", "le dernier jour ouvré", then the month or months.</summary>
    private static DayChoice? InMonth(WordReading words)
    {
        words.Skip("chaque", "tous", "les", "le", "au", "en", "a", "la");
        if (Ranked(words) is { } ranked)
        {
            return ranked with { Months = Months(words) };
        }

        var days = new List<int>();
        while (words.Number() is { } day)
        {
            words.TakeAny("er", "e");
            days.Add(day is >= 1 and <= DaysOfMonth ? day : throw new UserErrorException("PLN1782", $"Aucun mois n'a de {day}.", "Donnez un jour de 1 à 31, ou « le dernier jour du mois »."));
            words.Skip("et", "le", "puis");
        }

        return days.Count == 0 ? null : new DayChoice { DaysOfMonth = [.. days.Distinct().Order()], Months = Months(words) };
    }

    private static DayChoice? Ranked(WordReading words)
    {
        var start = words.Place;
        if (words.Take("fin"))
        {
            return new DayChoice { DaysOfMonth = [DayChoice.LastDay] };
        }

        var ranks = new List<int>();
        while (words.Rank() is { } rank)
        {
            ranks.Add(rank);
            words.Skip("et", "le", "puis");
        }

        if (ranks.Count > 0 && words.OneOf(Vocabulary.Weekdays) is { } weekday)
        {
            return new DayChoice { Weekdays = [weekday], Ranks = [.. ranks.Distinct().Order()] };
        }

        if (ranks is [1 or DayChoice.LastRank] && words.Take("jour"))
        {
            return new DayChoice
            {
                DaysOfMonth = [ranks[0] == 1 ? 1 : DayChoice.LastDay],
                Shift = !words.Take("ouvre") ? DayShift.None : ranks[0] == 1 ? DayShift.DayOffToNext : DayShift.DayOffToPrevious,
            };
        }

        // "le 1er mars", "le premier de chaque mois": a day, and no rank. "le 1er et le 15" is read as numbers.
        if (ranks is [1] && IsDayOne(words))
        {
            return new DayChoice { DaysOfMonth = [1] };
        }

        words.Place = start;
        return null;
    }

    private static bool IsDayOne(WordReading words) => words.Rest is [var next, ..] && (next is "du" or "de" or "d" || Vocabulary.PlaceIn(Vocabulary.Months, next) >= 0);

    private static IReadOnlyList<int> Months(WordReading words)
    {
        var months = new List<int>();
        words.Skip("de", "d");
        while (words.OneOf(Vocabulary.Months) is { } month)
        {
            months.Add(month);
            words.Skip("et", "puis", "de", "d");
        }

        return [.. months.Distinct().Order()];
    }

    /// <summary>"tous les lundis et jeudis", "le lundi", "chaque lundi".</summary>
    private static DayChoice? Weekly(WordReading words)
    {
        words.Skip("tous", "chaque", "les", "le");
        var days = new List<int>();
        while (words.OneOf(Vocabulary.Weekdays) is { } day)
        {
            days.Add(day);
            words.Skip("et", "puis", "les", "le", "chaque");
        }

        return days.Count == 0 ? null : new DayChoice { Weekdays = [.. days.Distinct().Order()] };
    }
}
