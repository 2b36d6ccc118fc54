using Planning.Abstractions.Findings;

namespace Planning.Rules.Evaluability.Indicators;

/// <summary>Reads the traits that a line of text gives beside an indicator's name: "Logements commencés (source : Sitadel, annuel)".</summary>
internal sealed class InlineTraits(EvaluabilityTerms terms)
{
    private static readonly char[] Cuts = ['(', ')', ';', ',', '–', '—'];

    private readonly (IndicatorTrait Trait, bool NeedsFigure, int[] Concepts)[] traits =
    [
        (IndicatorTrait.Baseline, true, [terms.Of("col-depart")]),
        (IndicatorTrait.Target, true, [terms.Of("col-cible"), terms.Of("niveau-objectif")]),
        (IndicatorTrait.Source, false, [terms.Of("col-source"), terms.Of("producteur-de-donnees")]),
        (IndicatorTrait.Frequency, false, [terms.Of("frequence")]),
        (IndicatorTrait.Owner, false, [terms.Of("suivi-assure-par"), terms.Of("col-pilote")]),
    ];

    private readonly int unit = terms.Of("unite-dans-le-nom");

    /// <summary>The name, without what follows it in brackets or after a colon.</summary>
    public string NameIn(string words)
    {
        var name = words.Trim().TrimEnd(';', '.', ',', ' ', '\u00A0');
        var cut = name.IndexOfAny(['(', ':']);
        while (cut > 0 && !IsTrait(name[(cut + 1)..]) && cut + 1 < name.Length)
        {
            cut = name.IndexOfAny(['(', ':'], cut + 1);
        }

        return (cut > 2 ? name[..cut] : name).TrimEnd(' ', '–', ',', '\u00A0').Replace('\n', ' ');
    }

    /// <summary>Notes the traits that the line gives.</summary>
    public void Note(IndicatorDraft draft, string words, Evidence evidence)
    {
        foreach (var part in words.Split(Cuts, StringSplitOptions.RemoveEmptyEntries).Skip(1))
        {
            var concepts = terms.Phrases.ConceptsOf(part);
            var isTrait = false;
            foreach (var (trait, needsFigure, wanted) in traits.Where(t => t.Concepts.Any(concepts.Contains)))
            {
                if (!needsFigure || part.Any(char.IsAsciiDigit))
                {
                    isTrait = true;
                    draft.Add(trait, ValueOf(part), evidence with { Shows = TraitWords.Of(trait) });
                }
            }

            if (draft.Has(IndicatorTrait.Target) && HeadReader.LastYearOf(part) is { } year && concepts.Overlaps(traits[1].Concepts))
            {
                draft.Add(IndicatorTrait.Horizon, year, evidence with { Shows = TraitWords.Of(IndicatorTrait.Horizon) });
            }

            if (!isTrait && concepts.Contains(unit) && part.Trim().StartsWith("en ", StringComparison.Ordinal))
            {
                draft.Add(IndicatorTrait.Unit, part.Trim(' ', '.', ';')[3..], evidence with { Shows = TraitWords.Of(IndicatorTrait.Unit) });
            }
        }
    }

    private bool IsTrait(string part) => terms.Phrases.ConceptsOf(part) is var concepts && traits.Any(t => t.Concepts.Any(concepts.Contains));

    private static string ValueOf(string part)
    {
        var colon = part.IndexOf(':', StringComparison.Ordinal);
        return part[(colon + 1)..].Trim(' ', '.', ';', '\u00A0');
    }
}
