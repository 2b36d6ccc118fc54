using System.Globalization;
using System.Text.RegularExpressions;
using Planning.Abstractions.Findings;

namespace Planning.Rules.Evaluability.Indicators;

/// <summary>Reads the traits that a line of text gives beside an indicator's name: "Logements commencés (source : Sitadel, annuel)", "Population : 8 400 en 2021, 9 100 en 2035 (Insee)".</summary>
internal sealed partial class InlineTraits(EvaluabilityTerms terms, int lawYear)
{
    private const int LongestSource = 60;

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
    /// <param name="draft">The indicator.</param>
    /// <param name="name">Its name, as <see cref="NameIn"/> finds it in the line.</param>
    /// <param name="words">The line.</param>
    /// <param name="evidence">The line as evidence.</param>
    public void Note(IndicatorDraft draft, string name, string words, Evidence evidence)
    {
        var rest = words.TrimStart() is var line && line.StartsWith(name, StringComparison.Ordinal) && line.Length - name.Length > 2 ? line[name.Length..].TrimStart(' ', ':', '\u00A0') : string.Empty;
        var isValued = false;
        foreach (var part in rest.Length > 0 ? Parts(rest) : Parts(words).Skip(1))
        {
            if (NoteValue(draft, part, evidence) || NotePresent(draft, part, rest, evidence))
            {
                isValued = true;
                continue;
            }

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

        if (isValued)
        {
            NoteSource(draft, rest, evidence);
        }
    }

    /// <summary>A value with its year: what is observed is where one starts from, what is to come is aimed at.</summary>
    private bool NoteValue(IndicatorDraft draft, string part, Evidence evidence)
    {
        if (Dated().Match(part) is not { Success: true } dated)
        {
            return false;
        }

        var year = int.Parse(dated.Groups["year"].ValueSpan, CultureInfo.InvariantCulture);
        var trait = year <= lawYear ? IndicatorTrait.Baseline : IndicatorTrait.Target;
        draft.Add(trait, $"{dated.Groups["value"].Value.Trim()} ({year})", evidence with { Shows = TraitWords.Of(trait) });
        if (trait == IndicatorTrait.Target)
        {
            draft.Add(IndicatorTrait.Horizon, dated.Groups["year"].Value, evidence with { Shows = TraitWords.Of(IndicatorTrait.Horizon) });
        }

        return true;
    }

    /// <summary>What alone stands in brackets after values says where they come from: "(Insee)", "(syndicat de rivière)".</summary>
    private static void NoteSource(IndicatorDraft draft, string words, Evidence evidence)
    {
        if (!draft.Has(IndicatorTrait.Source) && Closing().Match(words) is { Success: true } closing && closing.Groups["source"].Value is { Length: < LongestSource } source && source.Any(char.IsLetter))
        {
            draft.Add(IndicatorTrait.Source, source.Trim(), evidence with { Shows = TraitWords.Of(IndicatorTrait.Source) });
        }
    }

    /// <summary>What stands alone in brackets with its unit, or after the word "valeur" and a year, is the present value: "nitrates (38 mg/l)".</summary>
    private static bool NotePresent(IndicatorDraft draft, string part, string rest, Evidence evidence)
    {
        var isPresent = Present().IsMatch(part) || (Bare().IsMatch(part) && rest.Contains($"({part})", StringComparison.Ordinal));
        if (isPresent)
        {
            draft.Add(IndicatorTrait.Baseline, part.Trim(), evidence with { Shows = TraitWords.Of(IndicatorTrait.Baseline) });
        }

        return isPresent;
    }

    private bool IsTrait(string part) => Parts(part).Any(p => Dated().IsMatch(p) || Present().IsMatch(p)) || (part.EndsWith(')') && Bare().IsMatch(part[..^1]))
        || (terms.Phrases.ConceptsOf(part) is var concepts && traits.Any(t => t.Concepts.Any(concepts.Contains)));

    /// <summary>The pieces of a line; a comma inside a number cuts nothing.</summary>
    private static string[] Parts(string words) => Cut().Split(words);

    private static string ValueOf(string part)
    {
        var colon = part.IndexOf(':', StringComparison.Ordinal);
        return part[(colon + 1)..].Trim(' ', '.', ';', '\u00A0');
    }

    [GeneratedRegex(@"[();–—\n]|,(?!\d)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 2000)]
    private static partial Regex Cut();

    [GeneratedRegex(@"^\s*(?:de\s+|puis\s+|et\s+)?(?<value>(?:[+–−-]\s?)?\d[^()]{0,40}?)\s+(?:en|fin|d['’]ici(?:\s+à)?|à\s+l['’]horizon(?:\s+de)?|au\s+1er\s+janvier)\s+(?<year>(?:19|20)\d{2})\s*$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 2000)]
    private static partial Regex Dated();

    [GeneratedRegex(@"^\s*valeur\s+(?:en\s+)?(?:19|20)\d{2}\s*:?\s*\d[^()]{0,30}$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 2000)]
    private static partial Regex Present();

    [GeneratedRegex(@"^\s*\d[\d\s\u00A0\u202F.,]*(?:%|‰|€|[\p{L}µ][\p{L}\d²³/]{0,9})\s*$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 2000)]
    private static partial Regex Bare();

    [GeneratedRegex(@"\((?<source>[^()\d:,;]+)\)[\s.;]*$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 2000)]
    private static partial Regex Closing();
}
