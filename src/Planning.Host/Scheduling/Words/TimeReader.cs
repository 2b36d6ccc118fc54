using Planning.Abstractions;

namespace Planning.Host.Scheduling.Words;

/// <summary>Reads the times of the day, and takes them out of the sentence.</summary>
internal static class TimeReader
{
    private const int HoursOfDay = 24, MinutesOfHour = 60, NoonHour = 12;

    /// <summary>The times; null where none is said.</summary>
    /// <exception cref="UserErrorException">A time is none.</exception>
    public static TimeChoice? Read(WordReading words) => Repeated(words) ?? Said(words);

    private static TimeChoice? Repeated(WordReading words)
    {
        for (words.Place = 0; !words.IsAtEnd; words.Place++)
        {
            var start = words.Place;
            if (Step(words) is { } minutes)
            {
                var (first, last) = Span(words) ?? (0, HoursOfDay - 1);
                words.RemoveBetween(start, words.Place);
                // Up to 18 h: the last turn of half-hours begins at 17 h 30, that of hours at 18 h.
                return new TimeChoice { EveryMinutes = minutes, FirstHour = first, LastHour = minutes < MinutesOfHour && last < HoursOfDay - 1 ? last - 1 : last };
            }

            words.Place = start;
        }

        words.Place = 0;
        return null;
    }

    /// <summary>"toutes les 2 heures", "tous les quarts d'heure", "chaque heure".</summary>
    private static int? Step(WordReading words)
    {
        if (!words.Take("toutes", "les") && !words.Take("tous", "les") && !words.Take("chaque"))
        {
            return null;
        }

        if (words.Take("quart", "d", "heure"))
        {
            return MinutesOfHour / 4;
        }

        if (words.Take("demi", "heure") || words.Take("demie", "heure"))
        {
            return MinutesOfHour / 2;
        }

        var count = words.Number();
        return words.TakeAny("heure", "h") ? Divisor((count ?? 1) * MinutesOfHour, HoursOfDay * MinutesOfHour, "heures", "2, 3, 4, 6, 8 ou 12")
            : words.TakeAny("minute", "min") ? Divisor(count ?? 1, MinutesOfHour, "minutes", "5, 10, 15, 20 ou 30") : null;
    }

    /// <summary>Steps that do not divide their turn would not be even: the last one would be short.</summary>
    private static int Divisor(int minutes, int turn, string unit, string possible) => minutes > 0 && turn % minutes == 0 && minutes < HoursOfDay * MinutesOfHour ? minutes
        : throw new UserErrorException("PLN1783", $"Ce nombre de {unit} ne tombe pas juste : l'intervalle ne serait pas régulier.", $"Choisissez {possible} {unit}.");

    /// <summary>"de 8 h à 18 h", "entre 8 h et 18 h".</summary>
    private static (int First, int Last)? Span(WordReading words)
    {
        var start = words.Place;
        if (words.TakeAny("de", "entre") && Time(words) is { } first && words.TakeAny("a", "et") && Time(words) is { } last && first < last)
        {
            return (first.Hour, last.Hour);
        }

        words.Place = start;
        return null;
    }

    private static TimeChoice? Said(WordReading words)
    {
        for (words.Place = 0; !words.IsAtEnd; words.Place++)
        {
            var start = words.Place;
            if (Times(words) is { Count: > 0 } times)
            {
                words.RemoveBetween(start, words.Place);
                return new TimeChoice { Times = [.. times.Distinct().Order()] };
            }

            words.Place = start;
        }

        words.Place = 0;
        return null;
    }

    private static List<TimeOnly> Times(WordReading words)
    {
        var times = new List<TimeOnly>();
        var end = words.Place;
        while (true)
        {
            words.Skip("a", "et", "puis", "vers");
            if (Time(words) is not { } time)
            {
                words.Place = end;
                return times;
            }

            times.Add(time);
            end = words.Place;
        }
    }

    private static TimeOnly? Time(WordReading words)
    {
        if (words.Take("midi"))
        {
            return new TimeOnly(NoonHour, Minutes(words) ?? 0);
        }

        if (words.Take("minuit"))
        {
            return TimeOnly.MinValue;
        }

        var start = words.Place;
        if (words.Number() is not { } hour || !words.TakeAny("h", "heure"))
        {
            words.Place = start;
            return null;
        }

        var minute = Minutes(words) ?? 0;
        hour = words.Take("du", "matin") ? hour : words.Take("du", "soir") || words.Take("de", "l", "apres", "midi") ? hour + (hour < NoonHour ? NoonHour : 0) : hour;
        return hour < HoursOfDay && minute < MinutesOfHour ? new TimeOnly(hour, minute)
            : throw new UserErrorException("PLN1781", $"« {hour} h {minute:00} » n'est pas une heure du jour.", "Écrivez-la de 0 h à 23 h 59, comme « à 7 h 30 » ; minuit se dit « à minuit ».");
    }

    private static int? Minutes(WordReading words)
    {
        if (words.Take("et", "demie") || words.Take("et", "demi"))
        {
            return MinutesOfHour / 2;
        }

        if (words.Take("et", "quart"))
        {
            return MinutesOfHour / 4;
        }

        // "7 h 30", but not "7 h, 2 h" nor "à 7 h le 15".
        var start = words.Place;
        if (words.Number() is { } minutes && !words.TakeAny("h", "heure", "er"))
        {
            return minutes;
        }

        words.Place = start;
        return null;
    }
}
