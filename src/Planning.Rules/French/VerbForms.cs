namespace Planning.Rules.French;

/// <summary>The forms of regular verbs that planners write of documents: the third person, the participles, the future.</summary>
internal static class VerbForms
{
    private static readonly string[] OfFirstGroup = ["er", "e", "ee", "ent", "era", "eront"];
    private static readonly string[] OfSecondGroup = ["ir", "i", "ie", "it", "issent", "ira", "iront"];

    /// <summary>The forms of a folded infinitive in -er, or in -ir as "définir"; any other word is its only form.</summary>
    public static IEnumerable<string> Of(string folded) =>
        folded.EndsWith("er", StringComparison.Ordinal) ? OfFirstGroup.Select(end => folded[..^2] + end)
        : folded.EndsWith("ir", StringComparison.Ordinal) && !folded.EndsWith("oir", StringComparison.Ordinal) && !folded.EndsWith("enir", StringComparison.Ordinal)
            ? OfSecondGroup.Select(end => folded[..^2] + end)
        : [folded];
}
