using System.Text.RegularExpressions;
using Planning.Indicators.Naming;

namespace Planning.Indicators.Verification.Claims;

/// <summary>Finds who a sentence says its figures are from, and tells whether that is who the facts are from.</summary>
internal static partial class SourceNames
{
    private static readonly string[] Loose = ["les", "des", "sur", "pour", "donnees", "enquete", "base", "fichier", "agence", "office", "observatoire"];

    /// <summary>The sources named.</summary>
    public static List<(int Start, int End, string Name)> Find(string text, int start, int end) =>
        [.. Named().Matches(text[start..end]).Concat(Institutions().Matches(text[start..end])).Select(m => (start + m.Index, start + m.Index + m.Length, m.Groups["name"].Value))];

    /// <summary>The places in a text where a source of the facts is named, by whatever words.</summary>
    public static List<(int Start, int End, string Name)> Known(string text, IReadOnlyList<Word> words, IEnumerable<string> sources)
    {
        var known = sources.SelectMany(Keys).Where(k => k.Length > 2).ToHashSet();
        return [.. words.Where(w => char.IsUpper(text[w.Start]) && known.Contains(w.Folded)).Select(w => (w.Start, w.End, text[w.Start..w.End]))];
    }

    /// <summary>Whether a named source is the one that facts have.</summary>
    public static bool Agree(string named, string source)
    {
        var (one, other) = (Keys(named), Keys(source));
        return one.Count == 0 || one.Overlaps(other);
    }

    private static HashSet<string> Keys(string source)
    {
        var keys = WordReader.Read(source).Where(w => !w.IsSmall && !Loose.Contains(w.Folded)).Select(w => w.Folded).ToHashSet();
        if (keys.Contains("rp"))
        {
            keys.UnionWith(["recensement", "population"]);
        }

        return keys;
    }

    [GeneratedRegex(@"(?:\b[Ss]elon|\b[Dd]['’]après|\b[Ss]ources?\s?:?|\b(?:données|chiffres|fichiers?|enquêtes?|base)\s(?:issue?s\s)?(?:de|du|des)?)\s(?:l['’]|le\s|la\s|les\s|de\sl['’]|du\s|des\s|données\sde\s|données\sdu\s|données\s)*(?<name>\p{Lu}[\p{L}\d²'’&-]*(?:\s\(?(?:d[eu]s?\s|de\sla\s|d['’])?\p{Lu}[\p{L}\d-]*\)?)*|recensement(?:\s(?:agricole|de\sla\spopulation|général))?|observatoire\s\w+)", RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Named();

    /// <summary>"d'après la chambre d'agriculture,": who says it, by what it is.</summary>
    [GeneratedRegex(@"(?:\b[Ss]elon|\b[Dd]['’]après|\b[Ss]ource\s?:)\s(?:l['’]|le\s|la\s|les\s)?(?<name>(?:chambre|préfecture|direction|agence|ministère|fédération|conseil|office|institut|association|rectorat|mairie|cabinet|gestionnaire|opérateur|exploitant|délégataire|bailleur|syndicat|service)s?\b[^,;.()]*)(?=[,)])", RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Institutions();
}
