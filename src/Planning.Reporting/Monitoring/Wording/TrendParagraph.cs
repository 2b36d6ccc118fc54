using Planning.Reporting.Monitoring.Trends;

namespace Planning.Reporting.Monitoring.Wording;

/// <summary>The paragraph that says what one indicator shows: its values, the plan's target, its rank, then what holds back.</summary>
internal sealed class TrendParagraph
{
    private readonly LevelSentences levels;
    private readonly FlowSentences flows;
    private readonly TargetSentences targets;
    private readonly RankSentences ranks;
    private readonly ReserveSentences reserves;
    private readonly PhraseChooser chooser;

    /// <param name="chooser">Varies the sentences over the whole report.</param>
    /// <param name="saysUnreviewed">Whether each paragraph says which of its values nobody has looked at.</param>
    public TrendParagraph(PhraseChooser chooser, bool saysUnreviewed)
    {
        (levels, flows, targets, ranks) = (new(chooser), new(chooser), new(chooser), new(chooser));
        (reserves, this.chooser) = (new(chooser, saysUnreviewed), chooser);
    }

    /// <summary>The sentences, for a trend with a value in the period.</summary>
    public IReadOnlyList<SentenceDraft> Of(Trend trend)
    {
        var subject = IndicatorPhrase.Of(trend.Indicator);
        var sentences = (trend.Nature == IndicatorNature.Flow ? flows.Of(trend, subject) : levels.Of(trend, subject)).ToList();
        if (trend.SinceBaseline is { } since)
        {
            sentences.Add(Since(trend, since, subject));
        }

        sentences.AddRange(trend.Targets.SelectMany(t => targets.Of(trend, t)));
        if (trend.Rank is { } rank)
        {
            sentences.Add(ranks.Of(trend, rank));
        }

        sentences.AddRange(reserves.Of(trend));
        return sentences;
    }

    private SentenceDraft Since(Trend trend, Change since, NounPhrase subject)
    {
        var words = new ChangeWords(since, Amounts.Of(trend, subject));
        var from = $"{PeriodWords.Year(since.From.Period.To)}, année de départ du plan ({words.First})";
        var text = since.IsStable
            ? chooser.Choose($"{trend.Indicator.Id} référence", $"Par rapport à {from}, la valeur est stable.", $"Depuis {from}, la valeur est stable.")
            : chooser.Choose(
                $"{trend.Indicator.Id} référence",
                $"Depuis {from}, la {(since.Difference > 0 ? "hausse" : "baisse")} est de {words.Amount}{words.InBrackets}.",
                $"Par rapport à {from}, c'est {words.Amount} de {words.MoreOrLess}{words.InBrackets}.");
        return SentenceDraft.On(text, since.From, since.To);
    }
}
