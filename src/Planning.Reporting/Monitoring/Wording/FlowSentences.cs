using Planning.Reporting.Monitoring.Trends;

namespace Planning.Reporting.Monitoring.Wording;

/// <summary>What flowed over the period: the sum, the mean of a year, the pace before, the highest and lowest years.</summary>
/// <param name="chooser">Varies the sentences.</param>
internal sealed class FlowSentences(PhraseChooser chooser)
{
    /// <summary>The sentences, the sum first.</summary>
    public IEnumerable<SentenceDraft> Of(Trend trend, NounPhrase subject)
    {
        if (trend.Total is { } total)
        {
            yield return Sum(trend, total, subject);
        }
        else
        {
            yield return Single(trend, subject);
        }

        if (trend.Earlier is { } earlier)
        {
            yield return Before(trend, earlier, subject);
        }

        if (trend.Total is { Years: > 2 } years && years.Points.Select(p => p.Value).Distinct().Skip(1).Any())
        {
            yield return Extremes(trend, years, subject);
        }
    }

    private SentenceDraft Sum(Trend trend, FlowTotal total, NounPhrase subject)
    {
        var amounts = Amounts.Of(trend, subject);
        var (sum, per) = (amounts.Value(total.Sum, total.Decimals), amounts.Mean(total.Mean, total.Decimals));
        var through = PeriodWords.Through(total.From, total.To);
        return SentenceDraft.On(
            chooser.Choose(
                $"{trend.Indicator.Id} total",
                $"{PeriodWords.Capital(through)}, {subject.Definite} {subject.Verb("s'élève", "s'élèvent")} à {sum} au total, soit {per} par an en moyenne.",
                $"{subject.Subject} {subject.Verb("atteint", "atteignent")} {sum} au total {through}, soit une moyenne de {per} par an.",
                $"Sur les {total.Years} années {through}, {subject.Definite} {subject.Verb("s'élève", "s'élèvent")} à {sum}, soit {per} par an en moyenne."),
            total.Points);
    }

    private SentenceDraft Single(Trend trend, NounPhrase subject)
    {
        var last = trend.Last!;
        var amounts = Amounts.Of(trend, subject);
        var value = amounts.Value(last.Value, last.Decimals);
        var mean = last.Years > 1 ? $", soit {amounts.Mean(last.PerYear, last.Decimals)} par an en moyenne sur {Figures.Number(last.Years, 0)} ans" : string.Empty;
        var when = last.IsInterval ? PeriodWords.Through(last.Period.From, last.Period.To) : PeriodWords.In(last.Period);
        return SentenceDraft.On(
            chooser.Choose(
                $"{trend.Indicator.Id} seul",
                $"{PeriodWords.Capital(when)}, {subject.Definite} {subject.Verb("s'élève", "s'élèvent")} à {value}{mean}.",
                $"{subject.Subject} {subject.Verb("s'élève", "s'élèvent")} à {value} {when}{mean}."),
            last);
    }

    private SentenceDraft Before(Trend trend, FlowTotal earlier, NounPhrase subject)
    {
        var (mean, last) = (trend.Mean!.Value, trend.Last!);
        var before = Amounts.Of(trend, subject).Mean(earlier.Mean, earlier.Decimals);
        var percent = earlier.Mean > 0 ? (mean - earlier.Mean) / earlier.Mean * 100 : (decimal?)null;
        var through = earlier.Points[^1].IsInterval || earlier.Years > 1 ? PeriodWords.Through(earlier.From, earlier.To) : PeriodWords.In(earlier.Points[0].Period);
        var points = earlier.Points.Concat(trend.Total?.Points ?? [last]);
        if (trend.Way == 0 || mean == earlier.Mean)
        {
            return SentenceDraft.On(
                chooser.Choose($"{trend.Indicator.Id} avant", $"Ce rythme est stable : il était de {before} par an {through}.", $"Le rythme est proche de celui d'avant : {before} par an {through}."),
                points);
        }

        var move = mean > earlier.Mean ? "hausse" : "baisse";
        var rate = percent is { } p ? $" de {Figures.Number(Math.Abs(p), Math.Abs(p) >= 100 ? 0 : 1)}{Figures.Space}%" : string.Empty;
        return SentenceDraft.On(
            chooser.Choose(
                $"{trend.Indicator.Id} avant",
                $"Ce rythme est en {move}{rate} : il était de {before} par an {through}.",
                $"Le rythme annuel est en {move}{rate} par rapport à celui {Span(earlier, through)}, de {before} par an."),
            points);
    }

    private static string Span(FlowTotal earlier, string through) => earlier.From == earlier.To ? PeriodWords.Of(earlier.Points[0].Period) : through;

    private SentenceDraft Extremes(Trend trend, FlowTotal total, NounPhrase subject)
    {
        var (high, low) = (total.Points.MaxBy(p => p.Value)!, total.Points.MinBy(p => p.Value)!);
        var (most, least) = (Amounts.Of(trend, subject).Value(high.Value, total.Decimals), Amounts.Of(trend, subject).Value(low.Value, total.Decimals));
        return SentenceDraft.On(
            chooser.Choose(
                $"{trend.Indicator.Id} extrêmes",
                $"L'année la plus haute est {high.Period} ({most}), la plus basse {low.Period} ({least}).",
                $"D'une année à l'autre, la valeur va de {Figures.Number(low.Value, total.Decimals)} ({low.Period}) à {most} ({high.Period}).",
                $"Le maximum est celui de {high.Period} ({most}), le minimum celui de {low.Period} ({least})."),
            high, low);
    }
}
