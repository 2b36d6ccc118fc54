using Planning.Reporting.Monitoring.Trends;

namespace Planning.Reporting.Monitoring.Wording;

/// <summary>One sentence on one indicator: what it shows, and where it stands to the plan's target.</summary>
internal static class ShortSentence
{
    /// <summary>The sentence, for a trend with a value in the period.</summary>
    public static SentenceDraft Of(Trend trend)
    {
        var title = TrendTitle.Of(trend);
        var points = TrendTitle.PointsOf(trend);
        if (trend.Target is not { } target)
        {
            return SentenceDraft.On($"{title}.", points);
        }

        var standing = target.Doubt == TargetDoubt.None ? StandingWords.Of(trend, target) : $"sa cible ne peut pas être évaluée, car {TargetDoubts.Of(target)}";
        IEnumerable<TrendPoint> all = target.Doubt == TargetDoubt.None ? points.Concat(target.Total?.Points ?? []).Concat(target.Last is { } last ? [last] : []).Distinct() : points;
        return SentenceDraft.On($"{title} ; {standing}.", all) with { Targets = target.Doubt == TargetDoubt.None ? [target.Target] : [] };
    }
}
