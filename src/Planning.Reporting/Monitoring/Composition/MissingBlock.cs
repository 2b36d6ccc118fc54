using Planning.Abstractions.Indicators;
using Planning.Abstractions.Monitoring;
using Planning.Reporting.Monitoring.Trends;
using Planning.Reporting.Monitoring.Wording;

namespace Planning.Reporting.Monitoring.Composition;

/// <summary>Says in one paragraph what a section lacks: which indicators have no value, their last ones, who should supply them, what that prevents.</summary>
/// <param name="draft">The report.</param>
internal sealed class MissingBlock(ReportDraft draft)
{
    private const int MostLastValues = 5;

    /// <summary>The paragraph; null where nothing is missing.</summary>
    /// <param name="section">The section's id.</param>
    /// <param name="missing">The indicators without a value in the period.</param>
    /// <param name="nothing">What then cannot be answered, as a phrase ("répondre à cette partie"), where the section has no figure at all; null where it has.</param>
    /// <param name="prevents">What cannot be concluded, as a sentence; empty to say it of each indicator in general.</param>
    public ReportText? Of(string section, IReadOnlyList<IndicatorReading> missing, string? nothing, string prevents)
    {
        if (missing.Count == 0)
        {
            return null;
        }

        foreach (var reading in missing)
        {
            Record(section, reading, prevents);
        }

        var period = PeriodWords.Through(draft.Ground.Period.From, draft.Ground.Period.To);
        var names = WordList.Of([.. missing.Select(m => IndicatorPhrase.Of(m.Indicator).Definite)], "autres indicateurs");
        var sentences = new List<SentenceDraft>
        {
            new(nothing is not null
                ? $"Aucune donnée {period} ne permet de {nothing} : il manque {names}."
                : draft.Chooser.Choose($"{section} absent", $"Donnée{(missing.Count > 1 ? "s" : string.Empty)} absente{(missing.Count > 1 ? "s" : string.Empty)} {period} : {names}.", $"Il manque {period} : {names}.")),
        };
        sentences.AddRange(Conflicts(missing));
        sentences.AddRange(LastValues(missing));
        var suppliers = missing.Select(m => m.Indicator.Source).Where(s => s.Length > 0).Distinct(StringComparer.Ordinal).ToList();
        if (suppliers.Count > 0)
        {
            sentences.Add(new SentenceDraft($"À demander à : {string.Join(" ; ", suppliers.Take(MostLastValues))}{(suppliers.Count > MostLastValues ? " ; et autres fournisseurs listés en annexe" : string.Empty)}."));
        }

        if (prevents.Length > 0)
        {
            sentences.Add(new SentenceDraft(Sentence(prevents)));
        }

        return draft.Text($"{section}.absent", ReportTextRole.Missing, sentences);
    }

    private void Record(string section, IndicatorReading reading, string prevents)
    {
        if (draft.Missing.Exists(m => m.Subject == reading.Indicator.Name))
        {
            return;
        }

        var last = reading.Trend.LastKnown;
        draft.Missing.Add(new MissingData
        {
            Section = section,
            Subject = reading.Indicator.Name,
            LastValue = last is null ? null : UnitWords.Value(last.Value, last.Decimals, last.Unit),
            LastPeriod = last?.Period,
            Supplier = reading.Indicator.Source.Length > 0 ? reading.Indicator.Source : "À déterminer",
            Prevents = prevents.Length > 0 ? Sentence(prevents) : new SentenceDraft($"L'évolution {IndicatorPhrase.Of(reading.Indicator).Of} ne peut pas être dite.").Text,
        });
    }

    private IEnumerable<SentenceDraft> Conflicts(IReadOnlyList<IndicatorReading> missing)
    {
        var torn = missing.Where(m => m.Trend.Reading.Conflicts.Any(c => c.Period.EndsIn(draft.Ground.Period))).ToList();
        if (torn.Count > 0)
        {
            yield return new SentenceDraft($"Pour {WordList.Of([.. torn.Select(m => IndicatorPhrase.Of(m.Indicator).Definite)])}, les documents se contredisent et aucune valeur n'est retenue.")
            {
                Observations = [.. torn.SelectMany(m => m.Trend.Reading.Conflicts.Where(c => c.Period.EndsIn(draft.Ground.Period))).SelectMany(c => c.Observations)],
            };
        }

        var unread = missing.Where(m => m.Trend.Reading.Unreviewed.Any(p => p.EndsIn(draft.Ground.Period))).ToList();
        if (unread.Count > 0)
        {
            yield return new SentenceDraft($"Des valeurs existent pour {WordList.Of([.. unread.Select(m => IndicatorPhrase.Of(m.Indicator).Definite)])}, mais personne ne les a relues : elles sont laissées de côté.");
        }
    }

    private static IEnumerable<SentenceDraft> LastValues(IReadOnlyList<IndicatorReading> missing)
    {
        var known = missing.Where(m => m.Trend.LastKnown is not null).Take(MostLastValues).ToList();
        if (known.Count > 0)
        {
            var values = known.Select(m => $"{IndicatorPhrase.Of(m.Indicator).Definite}, {UnitWords.Value(m.Trend.LastKnown!.Value, m.Trend.LastKnown.Decimals, m.Trend.LastKnown.Unit)} {PeriodWords.In(m.Trend.LastKnown.Period)}");
            yield return SentenceDraft.On($"{(known.Count == 1 ? "Dernière valeur connue" : "Dernières valeurs connues")} : {string.Join(" ; ", values)}.", known.Select(m => m.Trend.LastKnown!));
        }
    }

    private static string Sentence(string text) => text.TrimEnd() is [.., '.' or '!' or '?'] ended ? ended : $"{text.TrimEnd()}.";
}
