using Planning.Abstractions.Indicators;
using Planning.Reporting.Monitoring.Trends;

namespace Planning.Reporting.Monitoring.Plans;

/// <summary>Tells the indicators whose values add up from one year to the next: a total over some years can be aimed at for these alone.</summary>
public static class CumulativeIndicators
{
    /// <summary>Whether an indicator is one: what was built, consumed or planted; not a level, a share or a mean.</summary>
    public static bool Has(Indicator indicator)
    {
        ArgumentNullException.ThrowIfNull(indicator);
        return IndicatorNatures.Of(indicator) == IndicatorNature.Flow;
    }
}
