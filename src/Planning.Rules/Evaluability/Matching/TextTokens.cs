namespace Planning.Rules.Evaluability.Matching;

/// <summary>Reduces a title or a name to what can bring two of them together: stems that are not worn out, and the subjects spoken of.</summary>
internal sealed class TextTokens(EvaluabilityTerms terms)
{
    /// <summary>"Consommation" and "consommer" meet in their first letters.</summary>
    private const int StemLength = 7;

    /// <summary>The tokens of some texts together.</summary>
    public HashSet<string> Of(IEnumerable<string> texts)
    {
        var tokens = new HashSet<string>(StringComparer.Ordinal);
        foreach (var text in texts)
        {
            tokens.UnionWith(terms.Phrases.Stems(text).Where(s => !terms.Generic.Contains(s)).Select(s => s.Length > StemLength ? s[..StemLength] : s));
            var concepts = terms.Phrases.ConceptsOf(text);
            tokens.UnionWith(terms.Subjects.Where(concepts.Contains).Select(s => $"#{s}"));
        }

        return tokens;
    }

    /// <summary>The stems of a text, worn out or not.</summary>
    public HashSet<string> AllOf(string text) => [.. terms.Phrases.Stems(text).Select(s => s.Length > StemLength ? s[..StemLength] : s)];
}
