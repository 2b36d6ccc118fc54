using System.Globalization;
using System.Text.RegularExpressions;
using Planning.Abstractions.Indicators;

namespace Planning.Indicators.Series;

/// <summary>Periods as people write them in tables: "2021", "2011-2021", "de 2011 à 2021", or the day that a census speaks of.</summary>
public static partial class PeriodText
{
    private const int FirstYear = 1800, LastYear = 2200;

    /// <summary>The period; null for anything else.</summary>
    public static Period? Of(string text)
    {
        var match = Form().Match(text.Trim());
        if (!match.Success)
        {
            return null;
        }

        var from = int.Parse(match.Groups["from"].Value, CultureInfo.InvariantCulture);
        var to = match.Groups["to"].Success ? int.Parse(match.Groups["to"].Value, CultureInfo.InvariantCulture) : from;
        return from >= FirstYear && to <= LastYear && from <= to ? new Period(from, to) : null;
    }

    [GeneratedRegex(@"^(?:(?:0?[1-9]|[12]\d|3[01])/(?:0?[1-9]|1[0-2])/|(?:de|du)\s+)?(?<from>\d{4})(?:\s*(?:-|–|—|/|à|a|au)\s*(?<to>\d{4}))?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Form();
}
