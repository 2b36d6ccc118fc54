using System.Globalization;

namespace Planning.Abstractions.French;

/// <summary>Days as the French write them in a sentence.</summary>
public static class FrenchDay
{
    private static readonly string[] Months =
        ["janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre", "décembre"];

    /// <summary>The names of the months, January first.</summary>
    public static IReadOnlyList<string> MonthNames => Months;

    /// <summary>"1er mars 2026", its words kept together by no-break spaces.</summary>
    public static string Of(DateOnly day) => string.Create(CultureInfo.InvariantCulture,
        $"{(day.Day == 1 ? "1er" : day.Day.ToString(CultureInfo.InvariantCulture))}\u00A0{Months[day.Month - 1]}\u00A0{day.Year}");
}
