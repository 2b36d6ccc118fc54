using Planning.Rules.Lexicon;

namespace Planning.Rules.Templates;

/// <summary>What one file of a templates folder holds, with the mistakes found in it.</summary>
internal sealed class TemplateContents
{
    public List<Concept> Concepts { get; } = [];

    /// <summary>The families of words that expressions may name; those of the common lexicon.</summary>
    public List<WordFamily> Families { get; } = [];

    public List<RuleTemplate> Rules { get; } = [];

    public List<PlanRule> PlanRules { get; } = [];

    /// <summary>The quantities whose figures must agree; those of one file alone.</summary>
    public FigureTemplate Figures { get; set; } = FigureTemplate.None;

    public List<FactDefinition> Facts { get; } = [];

    public List<TemplateFault> Faults { get; } = [];

    /// <summary>Takes in what another file holds.</summary>
    public void Add(TemplateContents other)
    {
        Concepts.AddRange(other.Concepts);
        Families.AddRange(other.Families);
        Rules.AddRange(other.Rules);
        PlanRules.AddRange(other.PlanRules);
        Figures = Figures.Quantities.Count > 0 ? Figures : other.Figures;
        Facts.AddRange(other.Facts);
        Faults.AddRange(other.Faults);
    }
}
