using Planning.Abstractions.French;
using Planning.Abstractions.Indicators;

namespace Planning.Reporting.Monitoring.Trends;

/// <summary>Tells the nature of an indicator from its unit and its name.</summary>
internal static class IndicatorNatures
{
    private static readonly string[] RatioWords =
    [
        "median", "mediane", "medians", "moyen", "moyenne", "moyens", "moyennes", "prix", "indice", "indicateur", "taux", "densite", "rythme", "concentration", "rendement",
        "ratio", "intensite", "accessibilite",
    ];

    /// <summary>The nature.</summary>
    public static IndicatorNature Of(Indicator indicator)
    {
        var unit = indicator.Unit;
        if (unit.StartsWith('%'))
        {
            return IndicatorNature.Share;
        }

        var words = Folding.Fold(indicator.Name).Split([' ', '\'', '’', '-', '(', ')'], StringSplitOptions.RemoveEmptyEntries);
        return unit.Contains('/', StringComparison.Ordinal) || unit.Contains(" pour ", StringComparison.Ordinal) || words.Any(RatioWords.Contains) ? IndicatorNature.Ratio
            : indicator.AllowsInterval ? IndicatorNature.Flow
            : IndicatorNature.Stock;
    }

    /// <summary>Whether values of several territories may be added.</summary>
    public static bool AddsUp(this IndicatorNature nature) => nature is IndicatorNature.Stock or IndicatorNature.Flow;
}
