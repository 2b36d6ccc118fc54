using Planning.Abstractions.Indicators;
using Planning.Abstractions.Monitoring;
using Planning.Reporting.Monitoring.Kinds;
using Planning.Reporting.Monitoring.Trends;

namespace Planning.Reporting.Monitoring.Composition;

/// <summary>The facts that a report rests on, for the guard: every value that counts of the indicators asked for, and the targets.</summary>
public static class ReportFacts
{
    /// <summary>The facts, by indicator: the plan's territory first, then the others; values in conflict, and those left out, are none.</summary>
    public static IReadOnlyList<Fact> Of(ReportKind kind, ReportGround ground)
    {
        ArgumentNullException.ThrowIfNull(kind);
        ArgumentNullException.ThrowIfNull(ground);
        var draft = new ReportDraft(kind, ground);
        return [.. draft.Trends.Of(draft.Asked).SelectMany(r => Of(r, ground))];
    }

    private static IEnumerable<Fact> Of(IndicatorReading reading, ReportGround ground)
    {
        var observed = new[] { reading.Trend.Reading }.Concat(reading.Compared).Concat(reading.Others).SelectMany(r => r.Points.Select(p => Of(reading.Indicator, r.Territory, p)));
        var targets = ground.FollowUp.Targets.Where(t => t.Indicator == reading.Indicator.Id).SelectMany(t => TargetFacts(reading, t, ground));
        return observed.Concat(targets);
    }

    private static Fact Of(Indicator indicator, Territory territory, TrendPoint point) => new()
    {
        Indicator = indicator.Id,
        Territory = territory,
        Period = point.Period,
        Value = point.Value,
        Unit = point.Unit,
        Source = string.Join(" ; ", point.Observations.Select(ObservationPlace.Document).Distinct(StringComparer.Ordinal)),
    };

    /// <summary>The plan's aims; a start that the values themselves give is no aim.</summary>
    private static IEnumerable<Fact> TargetFacts(IndicatorReading reading, Plans.PlanTarget target, ReportGround ground) =>
        PlanTargetFacts.Of(target, ground.Plan.Territory, reading.Indicator).Where(f => f.Period.To == target.Year || !reading.Trend.Reading.Points.Any(p => p.Period == f.Period && p.Value == f.Value));
}
