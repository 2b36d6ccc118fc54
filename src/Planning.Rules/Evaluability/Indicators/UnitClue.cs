using System.Text.RegularExpressions;

namespace Planning.Rules.Evaluability.Indicators;

/// <summary>Where no column gives it, the unit that an indicator's name or its values give: "Haies (km)", "Part de…", "41 %", "Logements vacants".</summary>
internal sealed partial class UnitClue(EvaluabilityTerms terms)
{
    /// <summary>What stands in brackets after a name and is no unit.</summary>
    private static readonly string[] Asides = ["cumul", "cumule", "cumulee", "cumules", "total", "annuel", "par an", "hors", "dont", "moyenne", "estimation", "evolution", "a", "b", "c"];

    /// <summary>What begins the name of a share, and is no unit.</summary>
    private static readonly string[] Shares = ["taux", "part", "parts", "ratio", "indice", "proportion"];

    private readonly int named = terms.Of("unite-dans-le-nom");
    private readonly int measured = terms.Of("grandeur");

    /// <summary>The words that give the unit; null when none does.</summary>
    public string? Of(string name, IEnumerable<string> values)
    {
        if (Bracket().Match(name) is { Success: true } bracket && bracket.Groups["unit"].Value is var unit && unit.Any(c => char.IsLetter(c) || c == '%') && HeadReader.YearOf(unit) is null && !Asides.Contains(Folding.Fold(unit)))
        {
            return unit;
        }

        if (values.Select(v => Suffix().Match(v)).FirstOrDefault(m => m.Success) is { } suffix)
        {
            return suffix.Groups["unit"].Value.Trim();
        }

        return Counted(name);
    }

    /// <summary>"Nombre de…" says its unit, and so do things that are counted: "Logements vacants".</summary>
    private string? Counted(string name)
    {
        var first = FirstWord(name);
        if (terms.Phrases.Speaks(first, measured))
        {
            // "Surface en hectares" says in what, "consommation par m²" does not.
            var unit = name.IndexOf(" en ", StringComparison.Ordinal);
            return unit > 0 && terms.Phrases.Speaks(name[(unit + 4)..], named) ? name[(unit + 4)..].Trim() : null;
        }

        var folded = Folding.Fold(first);
        if (folded is "population")
        {
            return "habitants";
        }

        if (Compound().Match(name) is { Success: true } compound)
        {
            return compound.Value.ToLowerInvariant();
        }

        var isCounted = folded.Length > 3 && folded[^1] is ('s' or 'x');
        if (Shares.Contains(folded))
        {
            // A rate says not in what: "%", "‰" or another.
            return null;
        }

        return isCounted || terms.Phrases.Speaks(name, named) ? first.ToLowerInvariant() : null;
    }

    private static string FirstWord(string name) => name.Split([' ', '\u00A0', '\'', '’', ','], StringSplitOptions.RemoveEmptyEntries) is [var first, ..] ? first : string.Empty;

    [GeneratedRegex(@"^(?:mètres (?:carrés|cubes|linéaires)|tonnes équivalent \S+)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 2000)]
    private static partial Regex Compound();

    [GeneratedRegex(@"\((?:en\s+)?(?<unit>[^()]{1,40})\)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 2000)]
    private static partial Regex Bracket();

    [GeneratedRegex(@"\d[\s\u00A0\u202F]*(?<unit>%|‰|€|(?!\p{Lu}\p{Ll}{3}|au\b|en\b|sur\b|à\b|d\b|de\b|par\b)[\p{L}µ][\p{L}\d²³/%€.]*)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 2000)]
    private static partial Regex Suffix();
}
