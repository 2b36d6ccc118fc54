using System.Text.RegularExpressions;
using Planning.Indicators.Catalogue;
using Planning.Indicators.Naming;

namespace Planning.Indicators.Extraction.Heads;

/// <summary>Tells which indicator the heads of a value name. Every word of the row's and the column's heads must be accounted for: "population active" is not the population.</summary>
internal sealed partial class IndicatorFinder(AliasIndex aliases)
{
    private const int LongestDenominator = 20;

    private static readonly string Number = WordStem.Of("nombre");

    /// <summary>What a per cent sign says for a name: "logements vacants, 8,5 %".</summary>
    private static readonly string[] Percent = ["%", WordStem.Of("part"), WordStem.Of("taux")];

    /// <summary>Why a figure is refused whose heads name no indicator.</summary>
    public const string Unknown = "aucun indicateur du catalogue ne porte ce nom";

    /// <summary>The indicator.</summary>
    /// <param name="heads">What is written of the value.</param>
    /// <param name="isPercent">Whether the value has a per cent sign.</param>
    /// <param name="fits">Whether the value's unit is one of an indicator's.</param>
    public IndicatorChoice Find(HeadSet heads, bool isPercent, Func<IndicatorDefinition, bool> fits)
    {
        var required = heads.Required;
        var choice = required.Count > 0 ? ByWords(heads, required, isPercent, fits) : ByContext(heads, fits);
        return choice.Alias is { } alias && Objection(heads, alias) is { } objection ? new IndicatorChoice(null, false, objection) : choice;
    }

    private IndicatorChoice ByWords(HeadSet heads, IReadOnlyCollection<string> required, bool isPercent, Func<IndicatorDefinition, bool> fits)
    {
        var (reach, refusal) = (0, Unknown);
        foreach (var bag in heads.Reaches())
        {
            var covering = aliases.Covering(isPercent ? [.. bag, .. Percent] : bag, required);
            if (covering is [{ Indicator: null }, ..])
            {
                return new IndicatorChoice(null, false, Unknown);
            }

            var fitting = covering.Where(c => c.Indicator is not null && fits(c.Indicator)).ToList();
            if (fitting.Count > 0)
            {
                var best = fitting.Where(c => c.Weight == fitting[0].Weight).DistinctBy(c => c.Indicator!.Id).ToList();
                return best.Count == 1 ? new IndicatorChoice(best[0], reach > 2, string.Empty) : new IndicatorChoice(null, false, "deux indicateurs répondent à ce nom");
            }

            refusal = covering.Any(c => c.Indicator is not null) ? "l'unité n'est pas celle de l'indicateur" : refusal;
            reach++;
        }

        // "Habitants", "Emplois" alone are the number of them, where nothing around says more.
        HashSet<string> counted = [.. heads.Reaches().First(), Number];
        var counts = refusal == Unknown ? aliases.Covering(counted, required).FirstOrDefault(c => c.Indicator is not null && c.Known.Contains(Number) && fits(c.Indicator)) : null;
        return counts is null ? new IndicatorChoice(null, false, refusal) : new IndicatorChoice(counts, false, string.Empty);
    }

    /// <summary>The one indicator that the nearest telling text around names, where the heads are but places and years.</summary>
    private IndicatorChoice ByContext(HeadSet heads, Func<IndicatorDefinition, bool> fits)
    {
        var refusal = "ni les têtes ni la légende ne nomment un indicateur du catalogue";
        foreach (var (head, isFar) in heads.Whole.Select(h => (h, false)).Concat(heads.Above.Select(h => (h, true))).Concat(heads.Headings.Select(h => (h, true))))
        {
            var named = aliases.Covering([.. head.Bag, .. heads.Implied], []).Where(c => c.Stems.Any(head.Bag.Contains)).ToList();
            var fitting = named.Where(c => c.Indicator is not null && fits(c.Indicator)).ToList();
            if (fitting.Count == 0)
            {
                refusal = named.Count > 0 ? "l'unité n'est pas celle de l'indicateur que nomme la légende" : refusal;
                continue;
            }

            var best = fitting[0];
            if (named[0].Indicator is null || fitting.Exists(c => c.Indicator!.Id != best.Indicator!.Id && !c.Stems.All(best.Known.Contains)))
            {
                return new IndicatorChoice(null, false, "la légende nomme plusieurs indicateurs");
            }

            if (StatesValue(head, best))
            {
                return new IndicatorChoice(null, false, "la légende donne elle-même la valeur de l'indicateur : le tableau est d'autre chose");
            }

            return IsGoverned(head, best) ? new IndicatorChoice(null, false, "la légende parle d'une part, d'une densité ou d'un ratio de l'indicateur") : new IndicatorChoice(best, isFar, string.Empty);
        }

        return new IndicatorChoice(null, false, refusal);
    }

    /// <summary>Whether each time the indicator is named, a word before or after makes something else of it; a change is allowed, since a caption opens with it.</summary>
    private bool IsGoverned(Head head, AliasBag alias)
    {
        var matches = aliases.Find(head.Words).Where(m => m.Indicator?.Id == alias.Indicator!.Id).ToList();
        return matches.Count > 0 && matches.TrueForAll(match =>
        {
            var before = Word.RankBefore(head.Words, match.First);
            var opening = head.Text[..head.Words[match.First].Start].TrimEnd();
            var isDenominator = match.First > 0 && Denominator().IsMatch(opening[^Math.Min(LongestDenominator, opening.Length)..]);
            var isPer = isDenominator || match.End + 1 < head.Words.Count && head.Words[match.End].Folded == "par" && head.Words[match.End + 1].Folded is "habitant" or "hab" or "menage" or "hectare" or "logement" or "km2" or "emploi";
            return isPer || (before >= 0 && before == match.First - 2 && HeadBlockers.Governs(head.Words[before].Stem) && !HeadBlockers.IsChange(head.Words[before].Stem));
        });
    }

    /// <summary>Whether a caption gives the value itself: "les cinq provinces, avec une population totale de 239 839 971 habitants".</summary>
    private bool StatesValue(Head head, AliasBag alias) =>
        aliases.Find(head.Words).Any(m => m.Indicator?.Id == alias.Indicator!.Id && StatedValue().IsMatch(head.Text[head.Words[m.End - 1].End..]));

    [GeneratedRegex(@"^(?:\s+(?:totale?|municipale|légale|est|était|de|of|à))*\s*:?\s*\d{1,3}(?:[\s.,]\d{3})+(?!\d)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex StatedValue();

    [GeneratedRegex(@"\b(?:pour|per)\s1(?:0+|0*[\s,]000)(?:[\s,]000)?\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Denominator();

    /// <summary>What makes the value another thing than an observed value of the indicator; null where nothing does.</summary>
    private static string? Objection(HeadSet heads, AliasBag alias)
    {
        bool Says(IEnumerable<Head> some, Func<string, bool> isSuch) => some.Any(h => h.Words.Any(w => isSuch(w.Stem) && !alias.Known.Contains(w.Stem)));
        var hasOwnPeriod = heads.Own.Any(h => h.Periods.Count > 0);
        return Says(heads.Own, HeadBlockers.IsTarget) ? "c'est un objectif ou une projection"
            : Says(heads.Column.Concat(heads.Row.Take(1)), HeadBlockers.IsChange) ? RefusalReasons.Change
            : Says(heads.Own.Concat(heads.Whole).Concat(heads.Above.Take(1)).Concat(heads.Headings.Take(1)), s => s == "indic") && Says(heads.All, s => s == "base") ? "c'est un indice, base 100"
            : !hasOwnPeriod && !heads.OwnSays(HeadBlockers.IsFact) && Says(heads.Whole.Concat(heads.Above.Take(1)).Concat(heads.Headings.Take(1)), HeadBlockers.IsTarget) ? "le tableau donne des objectifs ou des projections"
            : null;
    }
}
