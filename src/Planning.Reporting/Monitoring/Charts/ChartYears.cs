using System.Globalization;

namespace Planning.Reporting.Monitoring.Charts;

/// <summary>Categories that are years ("2019") or periods ("2011-2021").</summary>
internal static class ChartYears
{
    /// <summary>Whether all categories begin with a year and hold little more.</summary>
    public static bool AreAll(IReadOnlyList<string> categories) =>
        categories.All(c => c.Length is >= 4 and <= 9 && c.AsSpan(0, 4).IndexOfAnyExceptInRange('0', '9') < 0);

    /// <summary>The years of categories that are single years, in order, with unequal steps between them; null otherwise.</summary>
    public static IReadOnlyList<int>? Uneven(IReadOnlyList<string> categories)
    {
        var years = new List<int>(categories.Count);
        foreach (var category in categories)
        {
            if (category.Length != 4 || !int.TryParse(category, NumberStyles.None, CultureInfo.InvariantCulture, out var year) || (years is [.., var last] && year <= last))
            {
                return null;
            }

            years.Add(year);
        }

        return years.Zip(years.Skip(1), (a, b) => b - a).Distinct().Skip(1).Any() ? years : null;
    }
}
