namespace Planning.Rules.Citations.Reading;

/// <summary>What may stand between an article and the next of its list, or the code that it belongs to: "et suivants", "5°, alinéa 2", "du", a comma.</summary>
internal static class Glue
{
    private const int Longest = 160;

    private static readonly HashSet<string> Words = new(
        ["et", "ou", "a", "à", "ainsi", "que", "qu", "de", "du", "des", "l", "d", "la", "le", "les", "article", "articles", "art", "arts", "aux", "au", "suivants", "suivant", "suiv", "s", "ss", "sqq",
            "alinea", "alineas", "al", "dernier", "premier", "premiere", "deuxieme", "troisieme", "quatrieme", "cinquieme", "second", "1er", "1re", "2e", "3e", "4e", "5e", "2eme", "3eme", "paragraphe", "point",
            "points", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "b", "c", "e", "f", "bis", "ter", "quater", "quinquies", "notamment", "respectivement", "puis", "son", "ses", "ce", "dudit", "meme",
            "n", "no", "en", "particulier", "ancien", "anciens", "nouvel", "nouveaux", "nouveau", "ex", "cf", "voir", "precite", "precites", "susvise", "susvises", "partie", "legislative", "reglementaire", "dispositions",
            "jusqu", "egalement", "present", "precitee", "entre"], StringComparer.Ordinal);

    private static readonly HashSet<string> Links = new(["du", "de", "dudit", "meme", "au", "ce", "premier", "second", "present"], StringComparer.Ordinal);

    /// <summary>Whether nothing but glue stands between two positions.</summary>
    public static bool Is(string text, int start, int end)
    {
        if (end - start > Longest)
        {
            return false;
        }

        for (var i = start; i < end;)
        {
            if (char.IsLetterOrDigit(text[i]))
            {
                var word = i;
                while (i < end && char.IsLetterOrDigit(text[i]))
                {
                    i++;
                }

                if (!IsWord(text, word, i))
                {
                    return false;
                }
            }
            else if (text[i] is '.' or '!' or '?' && !IsAbbreviating(text, i))
            {
                return false;
            }
            else
            {
                i++;
            }
        }

        return true;
    }

    /// <summary>Whether the word before a position ties what follows to what precedes: "du", "dudit", "du même".</summary>
    public static bool EndsWithLink(string text, int position)
    {
        var end = position;
        while (end > 0 && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        var start = end;
        while (start > 0 && end - start < Longest && char.IsLetter(text[start - 1]))
        {
            start--;
        }

        return Links.Contains(Folding.Fold(text[start..end]));
    }

    private static bool IsWord(string text, int start, int end) =>
        Words.Contains(Folding.Fold(text[start..end])) || (char.IsAsciiDigit(text[start]) && ArticleFigures.IsItem(text, ArticleFigures.Run(text, start)));

    /// <summary>Whether a point does not end the sentence: no capital follows it, or a short word stands before it ("art.", "al.").</summary>
    private static bool IsAbbreviating(string text, int point)
    {
        if (text[point] != '.')
        {
            return false;
        }

        var before = point;
        while (before > 0 && char.IsLetter(text[before - 1]))
        {
            before--;
        }

        return point > before && text[before..point].ToLowerInvariant() is "art" or "arts" or "al" or "s" or "ss" or "cf" or "suiv" or "ex" or "l" or "r" or "d" or "a";
    }
}
