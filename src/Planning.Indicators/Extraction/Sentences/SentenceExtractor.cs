using Planning.Abstractions.Documents;
using Planning.Abstractions.Indicators;
using Planning.Indicators.Catalogue;
using Planning.Indicators.Extraction.Heads;
using Planning.Indicators.French;

namespace Planning.Indicators.Extraction.Sentences;

/// <summary>Reads the values of sentences. What one sentence says of the place and the year holds for the next of its paragraph.</summary>
internal sealed class SentenceExtractor(Reading reading)
{
    private readonly SentenceReader reader = new(reading);
    private readonly IndicatorLinker linker = new(reading);

    /// <summary>The values of a text.</summary>
    /// <param name="text">A paragraph, a list item, a cell of words.</param>
    /// <param name="location">Where it stands.</param>
    /// <param name="refusals">Counts the values that are named and not kept.</param>
    /// <param name="opening">What opens a list that the text is an item of ("En 2021, l'agglomération, c'est :"); null elsewhere.</param>
    public IEnumerable<ObservationDraft> Read(string text, Location location, Refusals refusals, string? opening = null)
    {
        var (year, territory) = opening is null ? (null, null) : Carry(opening, new TextSpan(0, opening.Length), null, null);
        IndicatorLink? subject = null;
        foreach (var span in SentenceSplitter.Split(text))
        {
            if (IsRow(text[span.Start..span.End]))
            {
                refusals.Add("la ligne est d'un tableau dont les têtes ne se lisent pas");
                subject = null;
                continue;
            }

            if (reader.Read(text, span) is not { } sentence)
            {
                (year, territory) = Carry(text, span, year, territory);
                subject = null;
                continue;
            }

            var links = linker.Link(sentence, subject);
            subject = links.OfType<IndicatorLink>().DistinctBy(l => l.Indicator.Id).ToList() is [var only] ? only : null;
            foreach (var draft in OfSentence(sentence, links, location, (year, territory), refusals))
            {
                yield return draft;
            }

            year = sentence.Periods.Select(p => p.Period).Distinct().ToList() switch { [] => year, [.., var last] => last };
            territory = sentence.Names.Select(n => n.Territory).FirstOrDefault() ?? territory;
        }
    }

    private IEnumerable<ObservationDraft> OfSentence(ReadSentence sentence, IndicatorLink?[] links, Location location, (Period? Year, Territory? Territory) before, Refusals refusals)
    {
        if (Array.TrueForAll(links, l => l is null))
        {
            yield break;
        }

        var (periods, territories) = (PeriodLinker.Link(sentence, links), TerritoryLinker.Link(sentence));
        for (var i = 0; i < links.Length; i++)
        {
            if (links[i] is not { } link)
            {
                continue;
            }

            if (periods[i] is null && PeriodLinker.IsOpenEnded(sentence, i))
            {
                refusals.Add("la période n'a pas de fin");
                continue;
            }

            var years = (Own: periods[i], before.Year, Far: periods[i] is null && before.Year is null ? FromHeadings(location, h => h.Period) : null);
            if ((SentenceBlockers.Objection(sentence, i, link) ?? Objection(years.Own ?? years.Year ?? years.Far, sentence.Quantities[i], link.Indicator)) is { } why)
            {
                refusals.Add(why);
                continue;
            }

            refusals.Kept++;
            yield return Draft(sentence, i, link, years, (territories[i], before.Territory), location);
        }
    }

    private string? Objection(Period? period, Quantity quantity, IndicatorDefinition indicator) =>
        period is not { } years ? RefusalReasons.NoYear
            : years.To > reading.ThisYear ? RefusalReasons.YearToCome
            : years.From != years.To && !indicator.AllowsInterval ? RefusalReasons.SeveralYears
            : CountedThings.IsBroken(indicator, quantity.Figure.Value * (quantity.Unit is { } unit ? reading.Factor(indicator, unit) ?? 1 : 1)) ? CountedThings.Broken
            : quantity.Figure.Value < 0 && indicator.Min >= 0 ? RefusalReasons.Minus
            : null;

    private ObservationDraft Draft(ReadSentence sentence, int i, IndicatorLink link, (Period? Own, Period? Before, Period? Far) years, (Territory? Own, Territory? Before) places, Location location)
    {
        var (quantity, indicator) = (sentence.Quantities[i], link.Indicator);
        var head = places.Own is null && places.Before is null ? FromHeadings(location, h => h.Territory) : null;
        var factor = quantity.Unit is { } unit ? reading.Factor(indicator, unit) ?? 1 : 1;
        var draft = new ObservationDraft(ObservationMethod.Sentence)
        {
            Indicator = indicator,
            Value = quantity.Figure.Value * factor,
            AsWritten = sentence.Text[quantity.Start..quantity.End].Trim(),
            UnitAsWritten = quantity.Unit?.In(sentence.Text) ?? string.Empty,
            Territory = places.Own ?? places.Before ?? head ?? reading.DocumentTerritory ?? new Territory(string.Empty),
            Period = (years.Own ?? years.Before ?? years.Far)!.Value,
            IsProvisional = sentence.Quote.Contains("provisoire", StringComparison.OrdinalIgnoreCase),
            Location = location with { Span = new TextSpan(quantity.Start - sentence.Start, quantity.End - quantity.Start) },
            Context = sentence.Quote,
        };
        draft.Doubt(link.IsLoose, 0.1, "l'indicateur n'est pas nommé comme dans le catalogue");
        draft.Doubt(link.IsCarried, 0.05, "l'indicateur est nommé plus tôt dans la phrase");
        draft.Doubt(quantity.Unit is null, 0.1, $"aucune unité n'est écrite : « {indicator.Unit} » est supposé");
        draft.Doubt(years.Own is null && years.Before is not null, 0.1, "l'année vient d'une phrase précédente");
        draft.Doubt(years.Far is not null, 0.15, "l'année vient du titre");
        draft.Doubt(places.Own is null && (places.Before ?? head) is not null, 0.05, "le territoire vient d'une phrase précédente ou du titre");
        draft.Doubt(IsNear(sentence, i), 0.15, "valeur approchée d'après le document");
        return draft;
    }

    /// <summary>Whether tabs part a text into pieces of which two are figures: a row of a table that was not seen as one is no sentence.</summary>
    private bool IsRow(string text) => text.Contains('\t', StringComparison.Ordinal) && text.Split('\t').Count(p => reading.Cells.Read(p).IsBareFigure) > 1;

    private static bool IsNear(ReadSentence sentence, int i) =>
        sentence.Between(sentence.Start, sentence.Quantities[i].Start).TakeLast(3).SkipWhile(w => SentenceWords.IsVerb(w.Folded) && !SentenceWords.IsNear(w.Folded)).Any(w => SentenceWords.IsNear(w.Folded));

    private T? FromHeadings<T>(Location location, Func<Head, T?> what) =>
        location.HeadingPath.Reverse().Select(h => what(reading.Heads.Read(h, HeadPlace.Around))).FirstOrDefault(v => v is not null);

    private (Period?, Territory?) Carry(string text, TextSpan span, Period? year, Territory? territory)
    {
        var periods = PeriodReader.Find(text, span.Start, span.End);
        var names = reading.Names.Find(text, span.Start, span.End);
        return (periods is [var only] ? only.Period : year, names is [var name] ? name.Territory : territory);
    }
}
