using Planning.Rules.Lexicon;

namespace Planning.Rules.Templates;

/// <summary>All that a templates folder holds, with the mistakes found in it.</summary>
public sealed class TemplateSet
{
    internal TemplateSet(TemplateContents contents) =>
        (Rules, PlanRules, Figures, Facts, Concepts, Families, Faults) = (contents.Rules, contents.PlanRules, contents.Figures, contents.Facts, contents.Concepts, contents.Families, contents.Faults);

    /// <summary>The rules, by type, then file, then order.</summary>
    public IReadOnlyList<RuleTemplate> Rules { get; }

    /// <summary>The rules on the documents of any plan, by file, then order.</summary>
    public IReadOnlyList<PlanRule> PlanRules { get; }

    /// <summary>The facts that the types define.</summary>
    public IReadOnlyList<FactDefinition> Facts { get; }

    /// <summary>The mistakes. A set with mistakes is not used to check.</summary>
    public IReadOnlyList<TemplateFault> Faults { get; }

    /// <summary>The quantities whose figures must agree.</summary>
    public FigureTemplate Figures { get; }

    internal IReadOnlyList<Concept> Concepts { get; }

    /// <summary>The families of words that expressions may name.</summary>
    internal IReadOnlyList<WordFamily> Families { get; }
}
