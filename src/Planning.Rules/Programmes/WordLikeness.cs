using Planning.Rules.French;

namespace Planning.Rules.Programmes;

/// <summary>How alike two French texts are by the stems of their full words.</summary>
internal sealed class WordLikeness
{
    private static readonly char[] Breaks = [.. " \t\n\r\u00A0\u202F'’-–—/(),;:.!?«»\"&+"];
    private readonly Stemmer stemmer = new();

    /// <summary>The stems of a text's full words, each once.</summary>
    public HashSet<string> StemsOf(string text) =>
        [.. text.Split(Breaks, StringSplitOptions.RemoveEmptyEntries).Select(Folding.Fold).Where(w => w.Length > 0 && !SmallWords.Contains(w)).Select(stemmer.Stem)];

    /// <summary>Twice what they share over what they hold (Dice): 0 for nothing, 1 for the same words.</summary>
    public static double Between(HashSet<string> one, HashSet<string> other) =>
        one.Count + other.Count == 0 ? 1 : 2.0 * one.Count(other.Contains) / (one.Count + other.Count);
}
