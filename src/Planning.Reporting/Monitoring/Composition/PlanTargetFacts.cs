using Planning.Abstractions.Indicators;
using Planning.Abstractions.Monitoring;
using Planning.Reporting.Monitoring.Plans;
using Planning.Reporting.Monitoring.Trends;

namespace Planning.Reporting.Monitoring.Composition;

/// <summary>Makes facts of what a plan aims at: the value of the year aimed at, and the value it starts from where the plan gives it.</summary>
public static class PlanTargetFacts
{
    /// <summary>The facts of all targets, in the units of their indicators.</summary>
    /// <param name="followUp">The plan's follow-up.</param>
    /// <param name="plan">The plan's territory.</param>
    /// <param name="indicators">The catalogue; the targets of others are left out.</param>
    public static IReadOnlyList<Fact> Of(PlanFollowUp followUp, Territory plan, IReadOnlyCollection<Indicator> indicators)
    {
        ArgumentNullException.ThrowIfNull(followUp);
        ArgumentNullException.ThrowIfNull(indicators);
        return [.. followUp.Targets.SelectMany(t => indicators.Where(i => i.Id == t.Indicator).Take(1).SelectMany(i => Of(t, plan, i)))];
    }

    /// <summary>The facts of one target.</summary>
    public static IEnumerable<Fact> Of(PlanTarget target, Territory plan, Indicator indicator)
    {
        ArgumentNullException.ThrowIfNull(target);
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(indicator);
        var fact = new Fact
        {
            Indicator = target.Indicator,
            Territory = target.Territory.Length == 0 || plan.IsCalled(target.Territory) ? plan : new Territory(target.Territory),
            Period = target is { IsCumulative: true, BaselineYear: { } start } ? new Period(start, target.Year) : new Period(target.Year),
            Value = target.Value,
            Unit = indicator.Unit,
            Source = target.Source,
            IsTarget = true,
        };
        yield return fact;
        if (target is { BaselineYear: { } year, BaselineValue: { } value })
        {
            yield return fact with { Period = new Period(year), Value = value };
        }
    }
}
