namespace Planning.Rules.French;

/// <summary>Tells verbs in the tense of what lasted and is over, by their ending: "prévoyait", "couvraient", "avait".</summary>
internal static class PastTense
{
    /// <summary>Words that end so and are no such verbs.</summary>
    private static readonly string[] Others =
        ["fait", "parfait", "trait", "retrait", "attrait", "extrait", "portrait", "souhait", "bienfait", "forfait", "lait", "satisfait", "distrait", "abstrait", "ait", "soustrait", "mefait", "méfait"];

    /// <summary>Whether a word, folded or as written, is such a verb.</summary>
    public static bool Is(ReadOnlySpan<char> word)
    {
        var ending = word.EndsWith("ait", StringComparison.OrdinalIgnoreCase) ? 3 : word.EndsWith("aient", StringComparison.OrdinalIgnoreCase) ? 5 : 0;

        if (ending == 0 || word.Length == ending || IsConditional(word[..^ending]))
        {
            return false;
        }

        foreach (var other in Others)
        {
            if (word.Equals(other, StringComparison.OrdinalIgnoreCase))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>"Serait", "finirait", "devrait" are of what may come; "montrait", "offrait" of what was.</summary>
    private static bool IsConditional(ReadOnlySpan<char> stem) => stem is [.., 'e' or 'i' or 'd' or 'r' or 'u' or 'v', 'r'];
}
