using Planning.Abstractions.Indicators;
using Planning.Reporting.Monitoring.Trends;

namespace Planning.Reporting.Monitoring.Composition;

/// <summary>Assesses trends: by the plan's target where it has one, else by the way that is generally held better.</summary>
internal static class TrendAssessment
{
    /// <summary>The assessment.</summary>
    public static Assessment Of(Trend trend)
    {
        if (trend.Target is { } target)
        {
            return target.Standing switch
            {
                TargetStanding.Reached or TargetStanding.Ahead or TargetStanding.OnPath => Assessment.Favourable,
                TargetStanding.Unknown => Assessment.Unknown,
                _ => Assessment.Unfavourable,
            };
        }

        var wanted = trend.Indicator.Direction switch
        {
            IndicatorDirection.Up => 1,
            IndicatorDirection.Down => -1,
            _ => 0,
        };
        return trend.Way is not { } way || way == 0 || wanted == 0 ? Assessment.Neutral : way == wanted ? Assessment.Favourable : Assessment.Unfavourable;
    }

    /// <summary>How strongly it speaks: the plan's own targets before anything else, then the size of the change.</summary>
    public static decimal Strength(Trend trend)
    {
        var standing = trend.Target?.Standing switch
        {
            TargetStanding.Reached or TargetStanding.OutOfReach or TargetStanding.Missed => 30m,
            TargetStanding.Ahead or TargetStanding.Behind => 20m,
            TargetStanding.OnPath => 10m,
            _ => 0m,
        };
        var change = trend.Earlier is { Mean: > 0 } earlier && trend.Mean is { } mean ? (mean - earlier.Mean) / earlier.Mean : (trend.Change?.Relative ?? 0) / 100;
        return standing + Math.Min(Math.Abs(change), 9);
    }
}
