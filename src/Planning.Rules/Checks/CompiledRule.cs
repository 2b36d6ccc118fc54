using Planning.Rules.Lexicon;
using Planning.Rules.Quantities;
using Planning.Rules.Templates;

namespace Planning.Rules.Checks;

/// <summary>A rule with its concepts as indexes of the compiled lexicon.</summary>
internal sealed class CompiledRule
{
    public CompiledRule(RuleTemplate template, CompiledLexicon lexicon, IReadOnlyDictionary<string, string> names)
    {
        Template = template;
        Subject = Indexes(template.Subject, lexicon);
        WithoutObject = Indexes(template.WithoutObject, lexicon);
        AbsenceAllowed = Indexes(template.AbsenceAllowed, lexicon);
        Facets = [.. template.Facets.Select(f => new CompiledFacet(
            f, Indexes(f.Concepts, lexicon), Indexes(f.Among, lexicon), [.. f.Among.Select(id => names.GetValueOrDefault(id, string.Empty))]))];
        Own = [.. template.Subject.Concat(template.Facets.SelectMany(f => f.Concepts.Concat(f.Among)))
            .Where(id => id.Contains('#', StringComparison.Ordinal)).Distinct().Select(lexicon.IndexOf)];
    }

    public RuleTemplate Template { get; }

    public int[] Subject { get; }

    public int[] WithoutObject { get; }

    public int[] AbsenceAllowed { get; }

    public IReadOnlyList<CompiledFacet> Facets { get; }

    /// <summary>The concepts that are about this rule's matter: the common marks of discourse left out.</summary>
    public int[] Own { get; }

    /// <summary>All concepts that the rule asks for.</summary>
    public IEnumerable<int> Concepts =>
        Facets.SelectMany(f => f.Concepts.Concat(f.Among)).Concat(Subject).Concat(WithoutObject).Concat(AbsenceAllowed);

    private static int[] Indexes(IReadOnlyList<string> ids, CompiledLexicon lexicon) => [.. ids.Select(lexicon.IndexOf)];

    /// <summary>A facet with its concepts as indexes, and what a person calls those of a list.</summary>
    internal sealed record CompiledFacet(Facet Facet, int[] Concepts, int[] Among, string[] AmongNames)
    {
        public QuantityKinds Quantities => Facet.Quantities;
    }
}
