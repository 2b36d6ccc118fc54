using Planning.Rules.French;

namespace Planning.Rules.Figures;

/// <summary>The words around a number that say how to take it: at least, at most, about, from one to another.</summary>
internal static class AmountWords
{
    private const int Reach = 4;

    private static readonly string[] RoundNumbers =
        ["dizaine", "douzaine", "quinzaine", "vingtaine", "trentaine", "quarantaine", "cinquantaine", "centaine", "centaines", "millier", "milliers"];

    private static readonly string[] Near =
        ["environ", "pres", "quelque", "quelques", "autour", "alentours", "ordre", "approximativement", "presque", "avoisine", "approche", "peu", "proche"];

    private static readonly string[] Least = ["moins_au", "minimum", "minimal", "minimale", "minima", "plus_de", "superieur", "superieure", "plancher"];

    private static readonly string[] Most = ["plus_au", "maximum", "maximal", "maximale", "maxima", "moins_de", "plafond", "plafonnee", "plafonne", "excedera", "excede", "exceder",
        "excedent", "depassera", "depasse", "depasser", "depassent", "limitee", "limitees", "limite", "limites", "inferieur", "inferieure", "jusqu"];

    private static readonly string[] Changes = ["pass", "port", "augment", "rame", "redui", "baiss", "diminu", "progress", "recul"];

    /// <summary>Whether a number word is a round one by itself.</summary>
    public static bool IsRound(string folded) => RoundNumbers.Contains(folded);

    /// <summary>What the words before a number, or right after its unit, make of it.</summary>
    public static (AmountLimit Limit, bool IsNear) Around(ReadOnlySpan<Token> tokens, int first, int end)
    {
        var (limit, near) = (AmountLimit.None, false);
        for (var i = Start(tokens, first); i < Math.Min(tokens.Length, end + 3); i++)
        {
            if (i >= first && i < end)
            {
                continue;
            }

            if (i >= end && tokens[i].Word.Number is not null)
            {
                break;
            }

            var word = Word(tokens, i);
            near |= i < first && Near.Contains(word);
            limit = limit != AmountLimit.None ? limit : Least.Contains(word) ? AmountLimit.Least : Most.Contains(word) ? AmountLimit.Most : limit;
        }

        return near ? (AmountLimit.None, true) : (limit, false);
    }

    /// <summary>Whether a number says which things are meant ("communes de plus de 3 500 habitants") or by how many one counts ("un médecin pour 1 300 habitants").</summary>
    public static bool IsThreshold(ReadOnlySpan<Token> tokens, int first)
    {
        var before = first == 0 ? string.Empty : tokens[first - 1].Word.Folded;
        return before is "pour" or "par" or "dessus" or "dela" || (before is "de" && first > 2
            && ((tokens[first - 2].Word.Folded is "plus" or "moins" && tokens[first - 3].Word.Folded is "de" or "des" or "d") || tokens[first - 2].Word.Folded is "dessus" or "dela" or "partir"));
    }

    /// <summary>Whether "de 20 à 30" goes from one value to another rather than between two.</summary>
    public static bool TellsChange(ReadOnlySpan<Token> tokens, int first)
    {
        for (var i = first - 1; i >= 0 && i >= first - 12; i--)
        {
            foreach (var change in Changes)
            {
                if (tokens[i].Word.Folded.StartsWith(change, StringComparison.Ordinal))
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>The first word before a number that may bear on it: none before another number.</summary>
    private static int Start(ReadOnlySpan<Token> tokens, int first)
    {
        var start = first;
        while (start > 0 && start > first - Reach && tokens[start - 1].Word.Number is null)
        {
            start--;
        }

        return start;
    }

    /// <summary>"au plus" and "plus de" say opposite things: "plus" and "moins" are told with the word beside them.</summary>
    private static string Word(ReadOnlySpan<Token> tokens, int i) => tokens[i].Word.Folded switch
    {
        ("plus" or "moins") and var word when i > 0 && tokens[i - 1].Word.Folded == "au" => $"{word}_au",
        ("plus" or "moins") and var word when i + 1 < tokens.Length && tokens[i + 1].Word.Folded is "de" or "d" => $"{word}_de",
        var word => word,
    };
}
