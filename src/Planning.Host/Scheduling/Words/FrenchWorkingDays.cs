using System.Collections.Concurrent;
using PublicHoliday;

namespace Planning.Host.Scheduling.Words;

/// <summary>The days on which people work in France: neither weekends nor the eleven public holidays that hold everywhere there.</summary>
internal static class FrenchWorkingDays
{
    private static readonly ConcurrentDictionary<int, HashSet<DateOnly>> Years = new();

    /// <summary>Whether a day is a public holiday.</summary>
    public static bool IsHoliday(DateOnly day) => Years.GetOrAdd(day.Year, year => [.. new FrancePublicHoliday().PublicHolidays(year).Select(DateOnly.FromDateTime)]).Contains(day);

    /// <summary>Whether people work on a day.</summary>
    public static bool IsWorked(DateOnly day) => day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday) && !IsHoliday(day);

    /// <summary>The day on which something takes place that was due on another.</summary>
    public static DateOnly Shift(DateOnly day, DayShift shift)
    {
        var step = shift switch
        {
            DayShift.HolidayToNext => IsHoliday(day) ? 1 : 0,
            DayShift.DayOffToNext => 1,
            DayShift.DayOffToPrevious => -1,
            _ => 0,
        };
        while (step != 0 && !IsWorked(day))
        {
            day = day.AddDays(step);
        }

        return day;
    }
}
