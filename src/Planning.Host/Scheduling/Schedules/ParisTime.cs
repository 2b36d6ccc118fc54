using System.Globalization;

namespace Planning.Host.Scheduling.Schedules;

/// <summary>The time of France, in which schedules are said and told.</summary>
internal static class ParisTime
{
    private static readonly string[] Weekdays = ["dimanche", "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi"];

    /// <summary>The zone, with its summer time.</summary>
    public static TimeZoneInfo Zone { get; } = TimeZoneInfo.FindSystemTimeZoneById("Europe/Paris");

    /// <summary>The day it is there.</summary>
    public static DateOnly Today(TimeProvider clock) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(clock.GetUtcNow(), Zone).DateTime);

    /// <summary>"lundi 7 décembre 2026 à 7 h 05".</summary>
    public static string Of(DateTimeOffset moment)
    {
        var there = TimeZoneInfo.ConvertTime(moment, Zone);
        var minutes = there.Minute == 0 ? string.Empty : string.Create(CultureInfo.InvariantCulture, $" {there.Minute:00}");
        return string.Create(CultureInfo.InvariantCulture, $"{Weekdays[(int)there.DayOfWeek]} {FrenchDay.Of(DateOnly.FromDateTime(there.DateTime))} à {there.Hour} h{minutes}");
    }
}
