using Planning.Abstractions.Documents;
using Planning.Abstractions.Indicators;
using Planning.Indicators.Catalogue;
using Planning.Indicators.Extraction.Heads;
using Planning.Indicators.French;
using Planning.Indicators.Naming;
using Planning.Indicators.Units;

namespace Planning.Indicators.Extraction.Tables;

/// <summary>Makes an observation of one figure and its heads, or tells why it is none.</summary>
internal sealed class CellJudge(Reading reading)
{
    /// <summary>The observation; null where the figure is none, the reason noted.</summary>
    /// <param name="cell">The cell.</param>
    /// <param name="value">What it holds.</param>
    /// <param name="heads">What is written of it.</param>
    /// <param name="refusals">Where reasons are noted.</param>
    /// <param name="code">The code of a territory in its row.</param>
    /// <param name="label">The label of a figure of a panel; null in a table.</param>
    public ObservationDraft? Judge(TableCell cell, CellReading value, HeadSet heads, Refusals refusals, string? code = null, string? label = null)
    {
        if (value.Rest.Length > 0)
        {
            heads = heads with { Row = [reading.Heads.Read(value.Rest, HeadPlace.Own), .. heads.Row] };
        }

        var near = value.Unit ?? heads.Own.Select(h => h.Unit).FirstOrDefault(u => u is not null);
        heads = heads with { Implied = reading.Aliases.Synonyms.Bag([.. ImpliedWords.OfMeasure((near ?? heads.All.Select(h => h.Unit).FirstOrDefault(u => u?.Key is not null))?.Key ?? string.Empty).Select(w => WordStem.Of(w))]) };
        var choice = reading.Finder.Find(heads, near?.Key == "%", indicator => Conversion(indicator, near, heads) is not null);
        if (choice.Indicator is not { } indicator)
        {
            refusals.Add(choice.Refusal, choice.Refusal == IndicatorFinder.Unknown ? NameIn(heads) : string.Empty);
            return null;
        }

        var (unit, factor) = Conversion(indicator, near, heads)!.Value;
        if (PeriodOf(value, heads, indicator, out var isFarPeriod) is not { } period)
        {
            refusals.Add(RefusalReasons.NoYear);
            return null;
        }

        var isGuess = unit is null && !CountedThings.Are(indicator);
        if (near is null && !CountedThings.Are(indicator) && CountsOther(heads, choice.Alias!))
        {
            refusals.Add("la tête compte des choses, et l'indicateur est une mesure");
            return null;
        }

        if ((Refusal(value, heads, indicator, period) ?? (CountedThings.IsBroken(indicator, value.Figure.Value * factor) ? CountedThings.Broken : null) ?? (isGuess && IsFarOff(value.Figure.Value, indicator) ? "aucune unité n'est écrite, et la valeur est trop loin de la plage de l'indicateur" : null)) is { } refusal)
        {
            refusals.Add(refusal);
            return null;
        }

        var draft = DraftOf(cell, value, heads, (indicator, choice.Alias!, value.Figure.Value * factor, unit?.Written ?? string.Empty), period, code, label);
        draft.Doubt(choice.IsFar, 0.1, "le nom de l'indicateur est complété par la légende ou le titre");
        draft.Doubt(isGuess, 0.2, $"aucune unité n'est écrite : « {indicator.Unit} » est supposé");
        draft.Doubt(isFarPeriod, 0.05, "l'année vient de la légende, du titre ou de la source");
        return draft;
    }

    /// <summary>The observation of a value whose indicator and period are known, its territory read from the heads.</summary>
    private ObservationDraft DraftOf(
        TableCell cell, CellReading value, HeadSet heads, (IndicatorDefinition Indicator, AliasBag Alias, decimal Value, string Unit) known, Period period, string? code, string? label)
    {
        var territory = TerritoryOf(heads, out var isFarTerritory);
        var draft = new ObservationDraft(label is null ? ObservationMethod.Table : ObservationMethod.Panel)
        {
            Indicator = known.Indicator,
            Value = known.Value,
            AsWritten = cell.Text.Trim(),
            UnitAsWritten = known.Unit,
            Territory = code is null || isFarTerritory ? territory : territory with { Code = code },
            Period = period,
            IsProvisional = value.IsProvisional || heads.Own.Any(h => h.IsProvisional),
            Location = cell.Location,
            Context = label ?? heads.Above.Select(h => h.Text).FirstOrDefault() ?? string.Empty,
            RowHeads = label is null ? [.. heads.Row.Reverse().Select(h => h.Text)] : [],
            ColumnHeads = [.. heads.Column.Reverse().Select(h => h.Text)],
            Row = label is null ? cell.Row : null,
            Column = label is null ? cell.Column : null,
            IsTotal = heads.Own.Any(h => h.IsTotal),
            Looseness = Looseness(heads, known.Alias),
        };
        draft.Doubt(isFarTerritory && territory.Name.Length > 0, 0.05, "le territoire vient de la légende ou du titre");
        draft.Doubt(value.IsNear, 0.15, "valeur approchée d'après le document");
        draft.Doubt(value.IsRevised, 0, "valeur corrigée d'après le document");
        return draft;
    }

    /// <summary>The unit that a value is in, and what it is multiplied by; null where it is in another. A far unit that does not fit is that of other values.</summary>
    private (WrittenUnit? Unit, decimal Factor)? Conversion(IndicatorDefinition indicator, UnitMention? near, HeadSet heads)
    {
        if (near is { } unit)
        {
            return reading.Factor(indicator, unit) is { } factor ? (WrittenUnit.Of(unit, heads), factor) : null;
        }

        foreach (var head in heads.Around)
        {
            if (head.Unit is { } far && reading.Factor(indicator, far) is { } factor)
            {
                return (new WrittenUnit(far.In(head.Text)), factor);
            }
        }

        // Where the caption gives a unit that does not fit, a bare number is of something else, unless the indicator merely counts.
        return heads.Whole.Concat(heads.Above.Take(1)).Concat(heads.Headings.Take(1)).Any(h => h.Unit is { } unit && (unit.Key is "%" or null || !CountedThings.Are(indicator))) ? null : (null, 1);
    }

    private static Period? PeriodOf(CellReading value, HeadSet heads, IndicatorDefinition indicator, out bool isFar)
    {
        isFar = false;
        var near = value.Kind == CellKind.Period ? null : value.Period;
        near ??= heads.Own.Select(h => h.Period).FirstOrDefault(p => p is not null);
        if (near is not null)
        {
            return near;
        }

        isFar = true;
        return heads.Around.Select(h => h.Period).FirstOrDefault(p => p is { } far && (far.From == far.To || indicator.AllowsInterval));
    }

    private string? Refusal(CellReading value, HeadSet heads, IndicatorDefinition indicator, Period period)
    {
        if (period.To > reading.ThisYear)
        {
            return RefusalReasons.YearToCome;
        }

        if (period.From != period.To && !indicator.AllowsInterval)
        {
            return RefusalReasons.SeveralYears;
        }

        if (heads.Own.Count(h => h.IsTerritory) > 1 && heads.Row.Any(h => h.IsTerritory) && heads.Column.Any(h => h.IsTerritory))
        {
            return "deux territoires sont nommés";
        }

        if (indicator.Unit == "%" && value.Figure.Value > 100 && indicator.Max <= 100)
        {
            return "plus de 100 ne peut être un pourcentage";
        }

        var periods = heads.Own.SelectMany(h => h.Periods).Select(p => p.Period).Distinct().Count();
        return periods > 1 && heads.Own.First(h => h.Periods.Count > 0).Period is null ? "plusieurs années sont nommées"
            : value.Figure.IsSigned && value.Figure.Value > 0 && indicator.Min >= 0 ? "le signe + dit une évolution"
            : value.Figure.Value < 0 && indicator.Min >= 0 ? RefusalReasons.Minus
            : null;
    }

    /// <summary>The head that names what no indicator is.</summary>
    private static string NameIn(HeadSet heads) => heads.Tellings.FirstOrDefault()?.Text ?? string.Empty;

    private Territory TerritoryOf(HeadSet heads, out bool isFar)
    {
        isFar = false;
        if (heads.Own.Select(h => h.Territory).FirstOrDefault(t => t is not null) is { } near)
        {
            return near;
        }

        isFar = true;
        return heads.Whole.Concat(heads.Above).Concat(heads.Headings).Select(h => h.Territory).FirstOrDefault(t => t is not null) ?? reading.DocumentTerritory ?? new Territory(string.Empty);
    }

    /// <summary>How many words of the telling heads the alias does not hold.</summary>
    private static int Looseness(HeadSet heads, AliasBag alias) =>
        heads.Tellings.SelectMany(h => h.Words).Count(w => !w.IsSmall && !w.IsNumber && !alias.Known.Contains(w.Stem));

    /// <summary>Whether a head says "nombre de …" where the indicator's name does not: "nombre d'installations" beside "puissance installée".</summary>
    private static bool CountsOther(HeadSet heads, AliasBag alias) =>
        heads.Tellings.Any(h => h.Words is [{ Folded: "nombre" or "nb" or "nbre" } first, _, ..] && !alias.Known.Contains(first.Stem));

    /// <summary>Whether a value can hardly be one of the indicator's, in whatever territory.</summary>
    private static bool IsFarOff(decimal value, IndicatorDefinition indicator) => value > indicator.Max * 10 || (indicator.Min > 0 && value < indicator.Min / 1000);
}
