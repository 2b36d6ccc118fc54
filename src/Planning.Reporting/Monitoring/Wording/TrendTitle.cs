using Planning.Reporting.Checklist;
using Planning.Reporting.Monitoring.Trends;

namespace Planning.Reporting.Monitoring.Wording;

/// <summary>A finding in one clause: the title of a chart, a line of the summary.</summary>
internal static class TrendTitle
{
    /// <summary>The clause, with a capital and without full stop ("Le taux de vacance gagne 1,5 point entre 2015 et 2021").</summary>
    public static string Of(Trend trend)
    {
        var subject = IndicatorPhrase.Of(trend.Indicator);
        if (trend.Nature == IndicatorNature.Flow)
        {
            return FrenchTypography.Set(Flow(trend, subject));
        }

        if (trend.Change is not { } change)
        {
            return FrenchTypography.Set($"{subject.Subject} {subject.Verb("s'établit", "s'établissent")} à {Amounts.Of(trend, subject).Value(trend.Last!.Value, trend.Last.Decimals)} {PeriodWords.In(trend.Last.Period)}");
        }

        var between = PeriodWords.Between(change.From.Period, change.To.Period);
        var isShare = change.Nature == IndicatorNature.Share;
        var verb = change.IsStable ? subject.Verb("est stable", "sont stables")
            : isShare ? (change.Difference > 0 ? subject.Verb("gagne", "gagnent") : subject.Verb("perd", "perdent"))
            : change.Difference > 0 ? subject.Verb("augmente de", "augmentent de")
            : subject.Verb("diminue de", "diminuent de");
        return FrenchTypography.Set(change.IsStable ? $"{subject.Subject} {verb} {between}" : $"{subject.Subject} {verb} {new ChangeWords(change, Amounts.Of(trend, subject)).Rate} {between}");
    }

    /// <summary>The values that the clause gives.</summary>
    public static IReadOnlyList<TrendPoint> PointsOf(Trend trend) => trend.Nature == IndicatorNature.Flow
        ? [.. trend.Earlier is not null && trend.Way is not (0 or null) ? trend.Earlier.Points : [], .. trend.Total?.Points ?? [trend.Last!]]
        : trend.Change is { } change ? [change.From, change.To] : [trend.Last!];

    private static string Flow(Trend trend, NounPhrase subject)
    {
        var last = trend.Last!;
        var (sum, through, decimals) = trend.Total is { } total
            ? (total.Sum, PeriodWords.Through(total.From, total.To), total.Decimals)
            : (last.Value, last.IsInterval ? PeriodWords.Through(last.Period.From, last.Period.To) : PeriodWords.In(last.Period), last.Decimals);
        var amount = $"{subject.Subject} {subject.Verb("s'élève", "s'élèvent")} à {Amounts.Of(trend, subject).Value(sum, decimals)} {through}";
        if (trend.Earlier is not { Mean: > 0 } earlier || trend.Way is not { } way)
        {
            return amount;
        }

        var percent = Math.Abs((trend.Mean!.Value - earlier.Mean) / earlier.Mean * 100);
        var before = PeriodWords.Through(earlier.From, earlier.To);
        return way == 0 ? $"{amount}, au même rythme que {before}"
            : $"{amount}, à un rythme annuel {(way > 0 ? "supérieur" : "inférieur")} de {Figures.Number(percent, percent >= 100 ? 0 : 1)}{Figures.Space}% à celui {before}";
    }
}
