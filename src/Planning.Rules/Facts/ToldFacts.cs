namespace Planning.Rules.Facts;

/// <summary>What the documents of one plan say of facts.</summary>
public static class ToldFacts
{
    /// <summary>Each fact that the documents tell, once. What two of them contradict is not told.</summary>
    /// <param name="dossier">The documents.</param>
    /// <param name="reader">The one for which it is asked: its own passage comes first. Null for none of them.</param>
    public static IReadOnlyList<ToldFact> Across(IEnumerable<ReadDocument> dossier, ReadDocument? reader = null)
    {
        var all = dossier.SelectMany(d => d.Told.Select(told => (Document: d, Told: told)));
        return [.. all.GroupBy(t => t.Told.Definition.Name).Where(g => g.Select(t => t.Told.Value).Distinct().Count() == 1)
            .Select(g => g.FirstOrDefault(t => t.Document == reader) is { Told: { } own } ? own : FromElsewhere(g.First()))];
    }

    private static ToldFact FromElsewhere((ReadDocument Document, ToldFact Told) found) =>
        found.Told with { Evidence = found.Told.Evidence with { File = found.Document.File } };
}
