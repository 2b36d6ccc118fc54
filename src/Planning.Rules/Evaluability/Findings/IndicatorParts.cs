namespace Planning.Rules.Evaluability.Findings;

/// <summary>Which parts of a plan give its indicators.</summary>
internal static class IndicatorParts
{
    private static readonly Dictionary<string, string[]> Parts = new(StringComparer.Ordinal)
    {
        ["plui"] = ["suivi-evaluation", "rapport-de-presentation"],
        ["scot"] = ["suivi-evaluation", "annexes", "rapport-de-presentation", "evaluation-environnementale"],
        ["pcaet"] = ["suivi-evaluation", "programme-actions"],
    };

    /// <summary>The first document that should give them; -1 when none of the documents is such a part.</summary>
    /// <param name="type">The document type.</param>
    /// <param name="parts">The parts of its documents.</param>
    public static int Holder(string type, IReadOnlyList<string> parts) =>
        Parts.TryGetValue(type, out var holders) ? holders.Select(h => parts.ToList().IndexOf(h)).FirstOrDefault(i => i >= 0, -1) : 0;
}
