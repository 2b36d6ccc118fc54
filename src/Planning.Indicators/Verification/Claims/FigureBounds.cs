using Planning.Indicators.Naming;

namespace Planning.Indicators.Verification.Claims;

/// <summary>Reads from the words before a figure how close it claims to be.</summary>
internal static class FigureBounds
{
    private const int Reach = 6;
    private const int Trail = 9;

    private static readonly string[] Goings = ["descend", "redescend", "pass", "repass", "tomb", "retomb", "mont", "remont"];

    /// <summary>The bound of the figure that begins with a word or stands at a position.</summary>
    /// <param name="words">The words of the sentence.</param>
    /// <param name="position">Where the figure begins.</param>
    public static Bound Of(IReadOnlyList<Word> words, int position)
    {
        var before = Before(words, position, Reach);
        if (before is [.., "superieur" or "superieure" or "superieurs" or "superieures" or "inferieur" or "inferieure" or "inferieurs" or "inferieures" or "depasse" or "depassent" or "depassait" or "depassaient" or "excede" or "excedent" or "excedait", "de" or "d"])
        {
            return Bound.Exact;
        }

        // "trois fois plus que les 5,6 GWh gagnés": what it is held against, and no bound.
        if (before is [.., "fois", "plus" or "moins", "que" or "qu"] or [.., "fois", "plus" or "moins", "que" or "qu", "les" or "des" or "la" or "le"])
        {
            return Bound.Exact;
        }

        // "ne compte plus que 20 000": no more than that is left, and exactly that is said.
        if (before is [.., "plus", "que" or "qu"] or [.., "plus", "que" or "qu", "de" or "d" or "un" or "une" or "les"] && words.Where(w => w.End <= position).TakeLast(Reach * 2).Any(w => w.Folded is "ne" or "n"))
        {
            return Bound.Exact;
        }

        Trim(before);
        // "quasiment divisé par deux".
        if (before is [.., var near, var scale, "par"] && (scale.StartsWith("divis", StringComparison.Ordinal) || scale.StartsWith("multipli", StringComparison.Ordinal)))
        {
            return near is "pratiquement" or "quasiment" or "presque" or "quasi" ? Bound.Almost : Bound.Exact;
        }

        var bound = before.Count == 0 ? Bound.Exact : OfWord(before);
        return IsDenied(Before(words, position, Reach + 1)) ? bound switch { Bound.Under => Bound.Over, _ => Bound.Under } : bound;
    }

    /// <summary>Takes off what stands between a bound and its figure.</summary>
    private static void Trim(List<string> before)
    {
        while (before.Count > 0 && before[^1] is "de" or "d" or "du" or "les" or "des" or "la" or "le" or "l" or "un" or "une" or "que" or "qu")
        {
            before.RemoveAt(before.Count - 1);
        }

        // "dépasse désormais 50 %".
        while (before.Count > 1 && before[^1] is "desormais" or "encore" or "deja" or "ainsi" or "maintenant" or "largement" or "nettement" or "toujours")
        {
            before.RemoveAt(before.Count - 1);
        }

        while (before.Count > 1 && before[^1] is "pas" or "jamais" or "guere")
        {
            before.RemoveAt(before.Count - 1);
        }

        // "la barre symbolique des 50 %".
        while (before.Count > 1 && before[^2] is "barre" or "seuil" or "cap")
        {
            before.RemoveAt(before.Count - 1);
        }

        // "a presque été divisé par deux".
        if (before is [.., _, "ete", _, "par"])
        {
            before.RemoveAt(before.Count - 3);
        }
    }

    /// <summary>The words right before a position, as far as the nearest sign: "GrandAngoulême reste au-dessus : 165 kg" bounds nothing.</summary>
    private static List<string> Before(IReadOnlyList<Word> words, int position, int reach)
    {
        var before = new List<string>();
        for (var k = words.Count - 1; k >= 0 && before.Count < reach; k--)
        {
            if (words[k].End > position)
            {
                continue;
            }

            if (position - words[k].End > 1)
            {
                break;
            }

            before.Insert(0, words[k].Folded);
            position = words[k].Start;
        }

        return before;
    }

    /// <summary>"le cap des 20 000", "la barre symbolique des 50 %": what a value passes.</summary>
    public static bool IsOfThreshold(IEnumerable<string> before) => before.Reverse().SkipWhile(w => w is "des" or "de" or "d" or "du" or "les" or "symbolique").FirstOrDefault() is "barre" or "seuil" or "cap";

    /// <summary>"n'excèdent pas 50", "n'a jamais dépassé 9 %", "sans dépasser 20", "n'atteint pas 12": at most.</summary>
    private static bool IsDenied(List<string> before) => before.FindLastIndex(w => IsReached(w) || w.StartsWith("attei", StringComparison.Ordinal) || (IsGoing(w) && IsCrossed(before))) is >= 0 and var verb && (before.Take(verb).Any(w => w == "sans")
        || (before.Take(verb).Any(w => w is "ne" or "n") && before.Exists(w => w is "pas" or "jamais" or "guere" or "plus")));

    /// <summary>"n'est jamais descendu au-dessous de 365", "ne passe plus sous 20": to the other side of it.</summary>
    public static bool IsCrossed(IReadOnlyList<string> before) => before.Any(IsGoing) && before.Any(w => w is "sous" or "dessous" or "deca" or "dessus" or "dela");

    private static bool IsGoing(string word) => Array.Exists(Goings, g => word.StartsWith(g, StringComparison.Ordinal));

    private static bool IsReached(string word) => word.StartsWith("depass", StringComparison.Ordinal) || word.StartsWith("exced", StringComparison.Ordinal) || word.StartsWith("franchi", StringComparison.Ordinal);

    /// <summary>"au moins 20", "pas plus de 20", "n'a jamais dépassé 20": the bound itself is within; "plus de 20", "n'atteint pas 20" leave it out.</summary>
    public static bool IsInclusive(IReadOnlyList<Word> words, int position) => Before(words, position, Reach) is var before && before.Exists(w => w is "au" or "pas" or "jamais" or "guere" or "sans") && !before.Exists(w => w.StartsWith("attei", StringComparison.Ordinal));

    /// <summary>"un peu plus de", "à peine moins de": the bound is near.</summary>
    public static bool IsClose(IReadOnlyList<Word> words, int position)
    {
        var before = Before(words, position, Reach + 1);
        var bound = before.FindLastIndex(w => w is "plus" or "moins");
        return bound > 0 && before[bound - 1] is "peu" or "peine" or "legerement" or "guere";
    }

    /// <summary>What words after a figure say: "ou presque", "ou peu s'en faut", "à peu de chose près".</summary>
    /// <param name="words">The words of the sentence.</param>
    /// <param name="position">Where the figure ends.</param>
    public static Bound After(IReadOnlyList<Word> words, int position)
    {
        var after = words.Where(w => w.Start >= position).Take(Trail).Select(w => w.Folded).ToList();
        return after is ["environ", ..] or ["ou", "presque", ..] or ["ou", "peu", "s", "en", "faut", ..] || string.Join(' ', after).Contains("peu de chose", StringComparison.Ordinal) ? Bound.Near : Bound.Exact;
    }

    private static Bound OfWord(List<string> before) => before[^1] switch
    {
        "environ" or "quelque" or "quelques" or "autour" or "approximativement" or "alentours" or "proche" or "proches" or "tangente" or "avoisine" or "avoisinent" or "avoisinant" or "approche" or "approchent" or "frole" or "frolent" or "ordre" => Bound.Near,
        "pres" or "presque" or "quasi" or "quasiment" or "pratiquement" or "peine" or "loin" => Bound.Almost,
        "plus" when before.Count > 1 && before[^2] is "pas" => Bound.Under,
        var verb when IsReached(verb) => Bound.Over,
        "plus" or "dela" or "dessus" or "depasse" or "depassent" or "depassait" or "depasser" or "depassant" or "excede" or "superieur" or "superieure" => Bound.Over,
        "moins" when before.Count > 1 && before[^2] is "au" or "pas" => Bound.Over,
        "moins" or "dessous" or "sous" or "deca" or "inferieur" or "inferieure" => Bound.Under,
        "barre" or "seuil" or "cap" => before.Contains("sous") || before.Contains("dessous") ? Bound.Under : Bound.Over,
        "à" when before.Count > 1 && before[^2] is "superieur" or "superieure" or "superieurs" or "superieures" => Bound.Over,
        "à" when before.Count > 1 && before[^2] is "inferieur" or "inferieure" or "inferieurs" or "inferieures" => Bound.Under,
        _ => Bound.Exact,
    };
}
