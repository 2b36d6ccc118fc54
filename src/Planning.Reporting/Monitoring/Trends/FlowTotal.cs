namespace Planning.Reporting.Monitoring.Trends;

/// <summary>What flowed over some years without a gap, each with its own value.</summary>
/// <param name="Points">The values, by year.</param>
internal sealed record FlowTotal(IReadOnlyList<TrendPoint> Points)
{
    /// <summary>The sum.</summary>
    public decimal Sum => Points.Sum(p => p.Value);

    /// <summary>How many years.</summary>
    public int Years => Points.Sum(p => p.Years);

    /// <summary>The mean of a year.</summary>
    public decimal Mean => Sum / Years;

    /// <summary>The first year.</summary>
    public int From => Points[0].Period.From;

    /// <summary>The last year.</summary>
    public int To => Points[^1].Period.To;

    /// <summary>The decimals of its values.</summary>
    public int Decimals => Precision.Of(Points.Select(p => p.Value));

    /// <summary>The last years of some yearly values that follow one another; null where there is none.</summary>
    public static FlowTotal? LastUnbroken(IReadOnlyList<TrendPoint> yearly)
    {
        var first = yearly.Count - 1;
        while (first > 0 && yearly[first - 1].Period.To == yearly[first].Period.From - 1)
        {
            first--;
        }

        return first < 0 ? null : new FlowTotal([.. yearly.Skip(first)]);
    }
}
