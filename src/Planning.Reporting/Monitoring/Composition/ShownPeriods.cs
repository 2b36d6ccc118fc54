using Planning.Abstractions.Indicators;
using Planning.Reporting.Monitoring.Trends;

namespace Planning.Reporting.Monitoring.Composition;

/// <summary>The periods that tables and charts show: those of the report, and before them those that a change or the plan starts from.</summary>
internal static class ShownPeriods
{
    /// <summary>The periods, in order; those for which documents disagree with them.</summary>
    public static IReadOnlyList<Period> Of(Trend trend)
    {
        if (trend.Last is not { } last)
        {
            return [];
        }

        var first = new[] { trend.Period.From, trend.Change?.From.Period.To, trend.Earlier?.Points[0].Period.To, StartOf(trend) }.Min()!.Value;
        return [.. trend.Points.Where(p => p.Period.To >= first).Select(p => p.Period)
            .Concat(trend.Reading.Conflicts.Where(c => c.Period.To >= first && c.Period.To <= trend.Period.To && c.Period.From == c.Period.To == !last.IsInterval).Select(c => c.Period))
            .Distinct().OrderBy(p => p.From).ThenBy(p => p.To)];
    }

    private static int? StartOf(Trend trend) => trend.Target?.BaselinePoint?.Period.To;
}
