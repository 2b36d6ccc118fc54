namespace Planning.Rules.Citations.Law;

/// <summary>The words by which a subject is recognised, as the facts of law write them and as texts are compared to them.</summary>
internal static class SubjectWords
{
    /// <summary>The words of a column, folded.</summary>
    public static string[] Of(string column) => [.. column.Split('|', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(Recodification.Fold)];

    /// <summary>Whether a folded text holds an expression, its plural too, as whole words.</summary>
    public static bool Holds(string folded, string words)
    {
        for (var at = folded.IndexOf(words, StringComparison.Ordinal); at >= 0; at = folded.IndexOf(words, at + 1, StringComparison.Ordinal))
        {
            var end = at + words.Length;
            end += end < folded.Length && folded[end] is 's' or 'x' && words.Length > 3 ? 1 : 0;
            if ((at == 0 || !char.IsLetterOrDigit(folded[at - 1])) && (end == folded.Length || !char.IsLetterOrDigit(folded[end])))
            {
                return true;
            }
        }

        return false;
    }
}
