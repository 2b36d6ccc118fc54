using System.Globalization;

namespace Planning.Host.Scheduling.Schedules;

/// <summary>The time of France, in which schedules are said and told.</summary>
internal static class ParisTime
{
    private static readonly string[] Weekdays = ["dimanche", "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi"];

    /// <summary>The zone, with its summer time.</summary>
    public static TimeZoneInfo Zone { get; } = TimeZoneInfo.FindSystemTimeZoneById("Europe/Paris");

    /// <summary>The moment that it is there.</summary>
    public static DateTimeOffset Now(TimeProvider clock) => TimeZoneInfo.ConvertTime(clock.GetUtcNow(), Zone);

    /// <summary>The day that it is there.</summary>
    public static DateOnly Today(TimeProvider clock) => DateOnly.FromDateTime(Now(clock).DateTime);

    /// <summary>"lundi 7 décembre 2026 à 7 h 05".</summary>
    public static string Of(DateTimeOffset moment)
    {
        var there = TimeZoneInfo.ConvertTime(moment, Zone);
        return $"{Weekdays[(int)there.DayOfWeek]} {FrenchDay.Of(DateOnly.FromDateTime(there.DateTime))} à {Hour(there)}";
    }

    /// <summary>"7 h 05".</summary>
    public static string HourOf(DateTimeOffset moment) => Hour(TimeZoneInfo.ConvertTime(moment, Zone));

    private static string Hour(DateTimeOffset there) => string.Create(CultureInfo.InvariantCulture, $"{there.Hour} h{(there.Minute == 0 ? string.Empty : $" {there.Minute:00}")}");
}
