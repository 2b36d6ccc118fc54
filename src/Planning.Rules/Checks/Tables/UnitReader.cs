namespace Planning.Rules.Checks.Tables;

/// <summary>Reads units in heads, labels and captions, and right after figures.</summary>
internal static class UnitReader
{
    /// <summary>What flows are counted by: "GWh par an" adds up as GWh.</summary>
    private static readonly string[] Yearly = ["an", "ans", "annee", "annees"];

    private static readonly string[] Sharers =
        ["habitant", "habitants", "hab", "menage", "logement", "hectare", "ha", "km", "km²", "km2", "m²", "m2", "personne", "actif", "emploi", "foyer", "unite", "jour"];

    /// <summary>The units that a text names, each once, in order; one thing by another is a <see cref="UnitFamily.Rate"/>.</summary>
    public static IReadOnlyList<Unit> Named(string text)
    {
        var words = Words(text);
        List<Unit>? units = null;
        for (var i = 0; i < words.Count;)
        {
            if (At(words, i) is not { } found || IsLoneLetter(words, i, found.End) || (i > 0 && IsFigure(words[i - 1])))
            {
                i++;
                continue;
            }

            var (unit, end) = WithDivisor(words, found);
            units ??= [];
            if (!units.Contains(unit))
            {
                units.Add(unit);
            }

            i = end;
        }

        return units ?? [];
    }

    /// <summary>The unit that a text is, and nothing else; null when it is not one.</summary>
    public static Unit? Whole(string text)
    {
        var words = Words(text);
        if (words.Count == 0 || At(words, 0) is not { } found)
        {
            return null;
        }

        var (unit, end) = WithDivisor(words, found);
        return end == words.Count ? unit : null;
    }

    private static (Unit Unit, int End)? At(List<string> words, int start)
    {
        if (!UnitSpellings.BeginWith(words[start]))
        {
            return null;
        }

        var last = Math.Min(words.Count, start + UnitSpellings.LongestInWords);
        for (var end = last; end > start; end--)
        {
            if (UnitSpellings.Of(string.Concat(words[start..end])) is { } unit)
            {
                return (unit, end);
            }
        }

        return null;
    }

    /// <summary>A unit with what it is divided by: a year changes nothing, another unit of the same family is a second choice, the rest makes a rate.</summary>
    private static (Unit Unit, int End) WithDivisor(List<string> words, (Unit Unit, int End) found)
    {
        var (unit, end) = found;
        if (end + 1 >= words.Count || words[end] is not ("/" or "par"))
        {
            return found;
        }

        var divisor = words[end + 1];
        if (Yearly.Contains(divisor))
        {
            return (unit, end + 2);
        }

        if (words[end] == "par" ? !Sharers.Contains(divisor) : At(words, end + 1) is { } other && other.Unit.Family == unit.Family)
        {
            return found;
        }

        while (end + 1 < words.Count && words[end] is "/" or "par")
        {
            end += 2;
        }

        return (new Unit(UnitFamily.Rate, 1, unit.Name), Math.Min(end, words.Count));
    }

    /// <summary>In a sentence, a single letter is a unit only where it is set apart: "(t)", "en t".</summary>
    private static bool IsLoneLetter(List<string> words, int start, int end) =>
        end == start + 1 && words[start] == "t" && (start == 0 || words[start - 1] is not ("(" or "en"));

    /// <summary>"Forêts (14 200 ha)" gives a figure, it does not announce those to come; "2021 GWh" does.</summary>
    private static bool IsFigure(string word) => word.All(char.IsAsciiDigit) && !(word.Length == 4 && word[..2] is "19" or "20");

    /// <summary>Folded words, "/" and "(" among them; "de" and other signs left out.</summary>
    private static List<string> Words(string text)
    {
        var folded = Folding.Fold(text).Replace('₂', '2');
        var words = new List<string>();
        for (var i = 0; i < folded.Length;)
        {
            var start = i;
            while (i < folded.Length && IsPart(folded[i]))
            {
                i++;
            }

            if (i == start)
            {
                if (folded[i] is '/' or '(')
                {
                    words.Add(folded[i].ToString());
                }

                i++;
            }
            else if (folded[start..i] is var word && word is not ("de" or "d"))
            {
                words.Add(word);
            }
        }

        return words;
    }

    private static bool IsPart(char character) => char.IsLetterOrDigit(character) || character is '²' or '³' or '%' or '€';
}
