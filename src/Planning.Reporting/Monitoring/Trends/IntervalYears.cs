using Planning.Abstractions.Indicators;

namespace Planning.Reporting.Monitoring.Trends;

/// <summary>
/// Tells whether an interval is said from one first of January to the other ("2011-2021", as the portal of artificialisation and the
/// census say it), or with both of its years ("2011-2020"). Both are ten years.
/// </summary>
internal static class IntervalYears
{
    private const int Round = 5;

    /// <summary>Whether its last year is one of its years: the intervals that follow it or that it follows tell; one that stands alone has both where they make a round number of years, and do not without the last.</summary>
    /// <param name="period">The interval.</param>
    /// <param name="others">The other periods of its series.</param>
    public static bool AreInclusive(Period period, IEnumerable<Period> others)
    {
        var intervals = others.Where(o => o.From != o.To && o != period).ToList();
        return !intervals.Exists(o => o.From == period.To || o.To == period.From)
            && (intervals.Exists(o => o.From == period.To + 1 || o.To == period.From - 1) || (period.To - period.From + 1) % Round == 0);
    }
}
