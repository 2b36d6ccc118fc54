using Planning.Abstractions.Monitoring;
using Planning.Reporting.Checklist;
using Planning.Reporting.Monitoring.Trends;
using Planning.Reporting.Monitoring.Wording;

namespace Planning.Reporting.Monitoring.Composition;

/// <summary>Composes the page that the council reads first: the strongest first, seven lines at most to a list.</summary>
/// <param name="draft">The report, once its sections are composed.</param>
internal sealed class SummaryComposer(ReportDraft draft)
{
    private const int Most = 7, MostDecisions = 3, Named = 4;

    /// <summary>The summary.</summary>
    public ReportSummary Compose()
    {
        var readings = draft.Trends.Of(draft.Asked).ToList();
        var trends = readings.Where(r => r.HasValue).Select(r => r.Trend).OrderByDescending(TrendAssessment.Strength).ThenBy(t => t.Indicator.Id, StringComparer.Ordinal).ToList();
        return new ReportSummary
        {
            Favourable = Lines(trends, Assessment.Favourable),
            Unfavourable = Lines(trends, Assessment.Unfavourable),
            Unknown = [.. Reviewed(readings).Concat(Unknown(readings, trends)).Take(Most).Select(draft.References.Place)],
            Decisions = [.. Decisions(readings, trends).Take(Most).Select(draft.References.Place)],
        };
    }

    private List<ReportSentence> Lines(List<Trend> trends, Assessment assessment)
    {
        var chosen = trends.Where(t => TrendAssessment.Of(t) == assessment).ToList();
        var shown = chosen.Count > Most ? chosen.Take(Most - 1).ToList() : chosen;
        var lines = shown.Select(t => draft.References.Place(ShortSentence.Of(t))).ToList();
        if (chosen.Count > shown.Count)
        {
            var names = WordList.Of([.. chosen.Skip(shown.Count).Select(t => IndicatorPhrase.Of(t.Indicator).Definite)], "autres indicateurs");
            lines.Add(new ReportSentence(FrenchTypography.Set($"Vont aussi dans {(assessment == Assessment.Favourable ? "le bon sens" : "un sens défavorable")} : {names}."), []));
        }

        return lines;
    }

    private IEnumerable<SentenceDraft> Unknown(List<IndicatorReading> readings, List<Trend> trends)
    {
        var missing = readings.Where(r => !r.HasValue).ToList();
        if (missing.Count > 0)
        {
            var period = PeriodWords.Through(draft.Ground.Period.From, draft.Ground.Period.To);
            yield return new SentenceDraft(missing.Count == 1
                ? $"Un indicateur demandé n'a pas de valeur {period} : {IndicatorPhrase.Of(missing[0].Indicator).Definite}."
                : $"{Figures.Number(missing.Count, 0)} indicateurs demandés sur {Figures.Number(readings.Count, 0)} n'ont pas de valeur {period}{(missing.Count > Named ? ", dont" : " :")} {WordList.Of([.. missing.Take(Named).Select(m => IndicatorPhrase.Of(m.Indicator).Definite)])}.");
        }

        foreach (var trend in trends.Where(t => t.Target is { Standing: TargetStanding.Unknown }))
        {
            yield return Doubt(trend, trend.Target!);
        }

        foreach (var reading in readings.Where(r => r.Trend.Reading.Conflicts.Any(c => c.Period.EndsIn(draft.Ground.Period))))
        {
            var conflicts = reading.Trend.Reading.Conflicts.Where(c => c.Period.EndsIn(draft.Ground.Period)).ToList();
            yield return new SentenceDraft($"Les documents se contredisent sur {IndicatorPhrase.Of(reading.Indicator).Definite} pour {PeriodWords.List(conflicts.Select(c => c.Period))}.") { Observations = [.. conflicts.SelectMany(c => c.Observations)] };
        }
    }

    /// <summary>What people have not looked at, said first: each paragraph counts on it.</summary>
    private static IEnumerable<SentenceDraft> Reviewed(List<IndicatorReading> readings)
    {
        var trends = readings.Select(r => r.Trend).ToList();
        if (trends.Sum(t => t.Reading.Unreviewed.Count(p => p.EndsIn(t.Period))) is > 0 and var left)
        {
            yield return new SentenceDraft(left == 1 ? "Une valeur que personne n'a relue est laissée de côté." : $"{Figures.Number(left, 0)} valeurs que personne n'a relues sont laissées de côté.");
        }

        var (unreviewed, all) = (trends.SelectMany(t => t.InPeriod).Count(p => !p.IsReviewed), trends.Sum(t => t.InPeriod.Count()));
        if (unreviewed > 0)
        {
            yield return new SentenceDraft(
                unreviewed == all && all > 1 ? $"Aucune des {Figures.Number(all, 0)} valeurs de la période n'a encore été relue."
                : unreviewed == 1 ? "Une valeur de la période n'a pas encore été relue."
                : $"{Figures.Number(unreviewed, 0)} valeurs de la période, sur {Figures.Number(all, 0)}, n'ont pas encore été relues.");
        }
    }

    private static SentenceDraft Doubt(Trend trend, TargetReading reading)
    {
        var target = reading.Target;
        var aim = UnitWords.Value(target.Value, Precision.Of(target.Value), trend.Indicator.Unit);
        return new SentenceDraft($"La cible de {aim} en {PeriodWords.Year(target.Year)} pour {IndicatorPhrase.Of(trend.Indicator).Definite} ne peut pas être évaluée : {TargetDoubts.Of(reading)}.") { Targets = [target] };
    }

    private IEnumerable<SentenceDraft> Decisions(List<IndicatorReading> readings, List<Trend> trends)
    {
        foreach (var decision in draft.Kind.Decisions)
        {
            yield return new SentenceDraft(decision);
        }

        foreach (var trend in trends.Where(t => t.Target is { Standing: TargetStanding.Behind or TargetStanding.OutOfReach or TargetStanding.Missed }).Take(MostDecisions))
        {
            var target = trend.Target!.Target;
            var subject = IndicatorPhrase.Of(trend.Indicator);
            var aim = $"{UnitWords.Value(target.Value, Precision.Of(target.Value), trend.Indicator.Unit)} {(target is { IsCumulative: true, BaselineYear: { } start } ? $"de {PeriodWords.Year(start)} à {PeriodWords.Year(target.Year)}" : $"en {PeriodWords.Year(target.Year)}")}";
            yield return new SentenceDraft(trend.Target.Standing == TargetStanding.Behind
                ? $"Dire par quelles mesures ramener {subject.Definite} sur la trajectoire du plan ({aim})."
                : $"Dire si la cible fixée pour {subject.Definite} ({aim}) est maintenue, et par quelles mesures.")
            { Targets = [target] };
        }

        var missing = readings.Count(r => !r.HasValue);
        if (missing > 0)
        {
            yield return new SentenceDraft(missing == 1 ? "Désigner qui réunira l'indicateur qui manque." : $"Désigner qui réunira les {Figures.Number(missing, 0)} indicateurs qui manquent, et pour quand.");
        }
    }
}
