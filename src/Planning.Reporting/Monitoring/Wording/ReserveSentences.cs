using Planning.Abstractions.Indicators;
using Planning.Reporting.Monitoring.Trends;

namespace Planning.Reporting.Monitoring.Wording;

/// <summary>What must be known before the figures are used: breaks, contradictions, provisional and unreviewed values, gaps, restated communes.</summary>
/// <param name="chooser">Varies the sentences.</param>
/// <param name="saysUnreviewed">Whether to say which values nobody has looked at: not where that is so of all the report's.</param>
internal sealed class ReserveSentences(PhraseChooser chooser, bool saysUnreviewed)
{
    /// <summary>The sentences; none where nothing holds back.</summary>
    public IEnumerable<SentenceDraft> Of(Trend trend) =>
        Early(trend).Concat(Cuts(trend)).Concat(Conflicts(trend)).Concat(Sources(trend)).Concat(Restated(trend)).Concat(Gaps(trend)).Concat(Provisional(trend)).Concat(Unreviewed(trend));

    private IEnumerable<SentenceDraft> Early(Trend trend)
    {
        if (trend.Change is { } change && !change.From.Period.EndsIn(trend.Period) && trend.Total is null && trend.Nature != IndicatorNature.Flow)
        {
            yield return new SentenceDraft(chooser.Choose(
                $"{trend.Indicator.Id} départ",
                $"La valeur {PeriodWords.Of(change.From.Period)}, antérieure à la période du rapport, sert de départ faute d'une plus récente.",
                $"Faute d'une valeur plus proche, l'évolution part de celle {PeriodWords.Of(change.From.Period)}, antérieure à la période du rapport."));
        }
    }

    private IEnumerable<SentenceDraft> Cuts(Trend trend)
    {
        foreach (var cut in trend.Cuts.Where(c => trend.Points.Any(p => p.Period.From < c.Year) && trend.Points.Any(p => p.Period.From >= c.Year)).DistinctBy(c => c.Year))
        {
            var year = PeriodWords.Year(cut.Year);
            yield return new SentenceDraft(chooser.Choose(
                $"{trend.Indicator.Id} rupture {year}",
                $"Une rupture de série intervient en {year} ({cut.Reason}) : les valeurs antérieures ne sont pas comparées aux suivantes.",
                $"Les valeurs d'avant {year} ne sont pas comparées aux suivantes : la série est rompue ({cut.Reason})."));
        }
    }

    private IEnumerable<SentenceDraft> Conflicts(Trend trend)
    {
        foreach (var conflict in trend.Reading.Conflicts.Where(c => c.Period.EndsIn(trend.Period)))
        {
            var values = conflict.Observations.DistinctBy(o => (o.Value, o.Observation.Unit)).ToList();
            var list = WordList.Of([.. values.Select(o => UnitWords.Value(o.Value, Precision.Of(o.Value), o.Observation.Unit))], "autres valeurs");
            yield return new SentenceDraft(chooser.Choose(
                $"{trend.Indicator.Id} conflit {conflict.Period}",
                $"Pour {conflict.Period}, les documents se contredisent ({list}) : aucune de ces valeurs n'est retenue.",
                $"Les documents donnent pour {conflict.Period} des valeurs différentes ({list}) ; aucune n'est retenue."))
            {
                Observations = values,
            };
        }
    }

    private IEnumerable<SentenceDraft> Sources(Trend trend)
    {
        if (trend.Change is { } change && trend.SourcesDiffer)
        {
            yield return SentenceDraft.On(
                chooser.Choose(
                    $"{trend.Indicator.Id} sources",
                    $"Les valeurs {PeriodWords.Of(change.From.Period)} et {PeriodWords.Of(change.To.Period)} viennent de deux documents, sans année commune qui les recoupe : la comparaison est à confirmer.",
                    $"La comparaison reste à confirmer : les valeurs {PeriodWords.Of(change.From.Period)} et {PeriodWords.Of(change.To.Period)} viennent de deux documents qui n'ont aucune année en commun."),
                change.From, change.To);
        }
    }

    private IEnumerable<SentenceDraft> Restated(Trend trend)
    {
        if (trend.Reading.Merger is { } merger && trend.InPeriod.Any(p => p.IsRestated))
        {
            yield return new SentenceDraft(chooser.Choose(
                $"{trend.Indicator.Id} fusion",
                $"Avant {PeriodWords.Year(merger.Year)}, les valeurs sont la somme de celles des communes fusionnées ({WordList.Of(merger.From)})."));
        }
    }

    private IEnumerable<SentenceDraft> Gaps(Trend trend)
    {
        if (trend.Gaps.Count == 0)
        {
            yield break;
        }

        var (key, known) = ($"{trend.Indicator.Id} lacune", trend.InPeriod.Select(p => p.Period.To).ToList());
        if (trend.Gaps.Count > known.Count)
        {
            var years = YearList.Of(known);
            yield return new SentenceDraft(chooser.Choose(key, $"Seules les années {years} sont renseignées.", $"La base ne renseigne que {years}."));
            yield break;
        }

        var (gaps, effect) = (YearList.Of(trend.Gaps), trend.Total is { } total && trend.Gaps.Max() < total.From ? " ; le total ne porte que sur les années qui suivent" : string.Empty);
        yield return new SentenceDraft(trend.Gaps.Count == 1
            ? chooser.Choose(key, $"L'année {gaps} manque{effect}.", $"Aucune valeur n'est connue pour {gaps}{effect}.")
            : chooser.Choose(key, $"Les années {gaps} manquent{effect}.", $"Aucune valeur n'est connue pour {gaps}{effect}."));
    }

    private IEnumerable<SentenceDraft> Provisional(Trend trend)
    {
        var periods = trend.InPeriod.Where(p => p.IsProvisional).Select(p => p.Period).ToList();
        if (periods.Count > 0)
        {
            var list = PeriodWords.List(periods);
            yield return new SentenceDraft(periods.Count == 1
                ? chooser.Choose($"{trend.Indicator.Id} provisoire", $"La valeur de {list} est provisoire.", $"Provisoire, la valeur de {list} pourra être révisée.")
                : chooser.Choose($"{trend.Indicator.Id} provisoire", $"Les valeurs de {list} sont provisoires.", $"Provisoires, les valeurs de {list} pourront être révisées."));
        }
    }

    private IEnumerable<SentenceDraft> Unreviewed(Trend trend)
    {
        var left = trend.Reading.Unreviewed.Where(p => p.EndsIn(trend.Period)).ToList();
        if (left.Count > 0)
        {
            yield return new SentenceDraft(left.Count == 1
                ? $"La valeur de {PeriodWords.List(left)}, que personne n'a relue, est laissée de côté."
                : $"Les valeurs de {PeriodWords.List(left)}, que personne n'a relues, sont laissées de côté.");
        }

        var shown = trend.InPeriod.Where(p => !p.IsReviewed).Select(p => p.Period).ToList();
        if (saysUnreviewed && shown.Count > 0)
        {
            yield return new SentenceDraft(shown.Count == 1
                ? chooser.Choose($"{trend.Indicator.Id} non relue", $"La valeur de {PeriodWords.List(shown)} n'a pas encore été relue.", $"Non relue, la valeur de {PeriodWords.List(shown)} est à vérifier.")
                : chooser.Choose($"{trend.Indicator.Id} non relues", $"Les valeurs de {PeriodWords.List(shown)} n'ont pas encore été relues.", $"Non relues, les valeurs de {PeriodWords.List(shown)} sont à vérifier."));
        }
    }
}
