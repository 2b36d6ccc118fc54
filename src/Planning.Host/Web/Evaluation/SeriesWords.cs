using Planning.Abstractions.Indicators;

namespace Planning.Host.Web.Evaluation;

/// <summary>How pages lead to series.</summary>
internal static class SeriesWords
{
    /// <summary>The address of a series.</summary>
    public static string AddressOf(IndicatorSeries series) =>
        $"/series/{Uri.EscapeDataString(series.Indicator)}?territoire={Uri.EscapeDataString(series.Territory.Code ?? series.Territory.Name)}";

    /// <summary>Whether an address means this territory.</summary>
    public static bool IsMeant(Territory territory, string asked) => (territory.Code ?? territory.Name) == asked;
}
