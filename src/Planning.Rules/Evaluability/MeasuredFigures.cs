using System.Text.RegularExpressions;
using Planning.Rules.Evaluability.Indicators;

namespace Planning.Rules.Evaluability;

/// <summary>The figures with their units that texts give: what an objective aims at, what an indicator is to reach.</summary>
internal static partial class MeasuredFigures
{
    private static readonly Dictionary<string, string> Units = new(StringComparer.Ordinal)
    {
        ["hectare"] = "ha",
        ["kilometre"] = "km",
        ["metre"] = "m",
        ["tonne"] = "t",
        ["gigawattheure"] = "gwh",
        ["megawatt"] = "mw",
        ["pourcent"] = "%",
    };

    /// <summary>The values that meet by chance.</summary>
    private static readonly string[] Common = ["0", "1", "100"];

    /// <summary>The figures of a text, as "19 gwh"; those that have no unit are left out.</summary>
    /// <param name="text">The text.</param>
    /// <param name="unit">The unit of all of them, whatever word follows; empty where each has its own.</param>
    public static HashSet<string> In(string text, string unit = "")
    {
        var figures = new HashSet<string>(StringComparer.Ordinal);
        foreach (Match match in Figure().Matches(text))
        {
            var value = FigureNumbers.Plain(match.Groups["value"].Value);
            var said = unit.Length > 0 ? unit : match.Groups["unit"].Value;
            if (said.Length > 0 && !Common.Contains(value) && HeadReader.YearOf(match.Groups["value"].Value) is null)
            {
                figures.Add($"{value} {Plain(said)}");
            }
        }

        return figures;
    }

    private static string Plain(string unit)
    {
        var folded = Folding.Fold(unit.Trim());
        var one = folded.Length > 3 ? folded.TrimEnd('s') : folded;
        return Units.GetValueOrDefault(one, one);
    }

    [GeneratedRegex("(?<![\\p{L}0-9,.])(?<value>[0-9]{1,3}(?:[ \u00A0\u202F][0-9]{3})+(?![0-9])|[0-9]+(?:,[0-9]+)?)(?:[ \u00A0\u202F]*(?<unit>%|€|[\\p{L}µ][\\p{L}0-9²³/]*))?", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 2000)]
    private static partial Regex Figure();
}
