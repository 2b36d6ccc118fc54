namespace Planning.Rules.Evaluability.Matching;

/// <summary>Reduces a title or a name to what can bring two of them together: stems that are not worn out, and the subjects spoken of.</summary>
internal sealed class TextTokens(EvaluabilityTerms terms)
{
    /// <summary>"Consommation" and "consommer" meet in their first letters.</summary>
    private const int StemLength = 7;

    private readonly Dictionary<string, HashSet<string>> known = new(StringComparer.Ordinal);
    private readonly Dictionary<string, HashSet<string>> knownWhole = new(StringComparer.Ordinal);

    /// <summary>The tokens of a name or a title, read once: each is held against many. Not to be changed.</summary>
    public HashSet<string> Of(string text)
    {
        if (!known.TryGetValue(text, out var tokens))
        {
            known[text] = tokens = Of([text]);
        }

        return tokens;
    }

    /// <summary>The tokens of some texts together.</summary>
    public HashSet<string> Of(IEnumerable<string> texts)
    {
        var tokens = new HashSet<string>(StringComparer.Ordinal);
        foreach (var text in texts)
        {
            tokens.UnionWith(terms.Phrases.Stems(text).Where(s => !terms.Generic.Contains(s)).Select(Cut));
            var concepts = terms.Phrases.ConceptsOf(text);
            tokens.UnionWith(terms.Subjects.Where(concepts.Contains).Select(s => $"#{s}"));
        }

        return tokens;
    }

    /// <summary>The stems of a name or a title, worn out or not, read once. Not to be changed.</summary>
    public HashSet<string> AllOf(string text)
    {
        if (!knownWhole.TryGetValue(text, out var stems))
        {
            knownWhole[text] = stems = [.. terms.Phrases.Stems(text).Select(Cut)];
        }

        return stems;
    }

    private static string Cut(string stem) => stem.Length > StemLength ? stem[..StemLength] : stem;
}
