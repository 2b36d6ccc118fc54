namespace Planning.Rules.Citations.Law;

/// <summary>What a number that changed its subject on 1 January 2016 carried before, and carries since, with the words that tell one from the other.</summary>
/// <param name="Before">The former subject, as a French noun phrase.</param>
/// <param name="Since">The present one.</param>
/// <param name="WordsBefore">Words of the former, folded.</param>
/// <param name="WordsSince">Words of the present one, folded.</param>
internal sealed record TwoSubjects(string Before, string Since, IReadOnlyList<string> WordsBefore, IReadOnlyList<string> WordsSince)
{
    /// <summary>How much more a text speaks of the former subject than of the present one: negative where less.</summary>
    public int Lean(string folded) => Count(folded, WordsBefore) - Count(folded, WordsSince);

    /// <summary>Whether a text speaks of either.</summary>
    public bool IsIn(string folded) => WordsBefore.Concat(WordsSince).Any(w => SubjectWords.Holds(folded, w));

    /// <summary>How many of the words a text holds, one within another ("PLU", "révision du PLU") left out.</summary>
    private static int Count(string folded, IReadOnlyList<string> words)
    {
        var held = words.Where(w => SubjectWords.Holds(folded, w)).ToList();
        return held.Count(w => !held.Exists(other => other.Length > w.Length && other.Contains(w, StringComparison.Ordinal)));
    }
}
