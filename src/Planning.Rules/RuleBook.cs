using Planning.Abstractions;
using Planning.Abstractions.Findings;
using Planning.Rules.Checks;
using Planning.Rules.Evaluability;
using Planning.Rules.Figures;
using Planning.Rules.Lexicon;
using Planning.Rules.Passages;
using Planning.Rules.Programmes;
using Planning.Rules.Templates;

namespace Planning.Rules;

/// <summary>The rules of all document types, compiled once into one matcher. Immutable: any thread may read it.</summary>
public sealed class RuleBook
{
    private readonly Lazy<CompiledLexicon> figureWords;

    private RuleBook(TemplateSet templates, ProgrammeFile? programme, ScaleFile? scale)
    {
        Templates = templates;
        Programme = programme?.Programme;
        Lexicon = LexiconCompiler.Compile([.. templates.Concepts, .. programme?.Concepts ?? [], .. scale?.Concepts ?? []], templates.Families);
        Scale = scale is null ? null : new DepthScale(scale, Lexicon);
        Markers = new Markers(Lexicon);
        var names = templates.Concepts.Where(c => c.Name.Length > 0).ToDictionary(c => c.Id, c => c.Name, StringComparer.Ordinal);
        PlanConcepts = [.. templates.Concepts.Select(c => c.Id).Where(id => id.StartsWith(TemplateFolder.PlanRulesFolder + '/', StringComparison.Ordinal) && !EvaluabilityTerms.IsReadAlone(id))
            .Except(templates.Figures.Aside()).Select(Lexicon.IndexOf)];
        ProgrammeConcepts = Programme is null ? [] : [.. Programme.Commitments.Select(c => Lexicon.IndexOf(ProgrammeReader.Prefix + c.Id)).Concat(Scale!.Concepts.Select(c => c.Concept))];
        figureWords = new(() => FigureLexicon.Compile(templates));
        Rules = [.. templates.Rules.Select(rule => new CompiledRule(rule, Lexicon, names))];
    }

    /// <summary>The templates that the book was made of.</summary>
    public TemplateSet Templates { get; }

    /// <summary>The work programme whose commitments are looked for; null when there is none.</summary>
    public Programme? Programme { get; }

    /// <summary>The scale by which commitments are weighed; null when there is no programme.</summary>
    internal DepthScale? Scale { get; }

    /// <summary>The concepts of the programme and of its scale, noted in every document.</summary>
    internal IReadOnlyList<int> ProgrammeConcepts { get; }

    internal CompiledLexicon Lexicon { get; }

    /// <summary>The concepts by which figures that must agree are read, without those of the rules; compiled when first asked for.</summary>
    internal CompiledLexicon FigureWords => figureWords.Value;

    internal Markers Markers { get; }

    internal IReadOnlyList<CompiledRule> Rules { get; }

    /// <summary>The concepts of the rules on all plans, noted in every document.</summary>
    internal IReadOnlyList<int> PlanConcepts { get; }

    /// <summary>The rule on all plans by which code tells what it sees.</summary>
    /// <exception cref="UserErrorException">The templates do not hold it.</exception>
    internal PlanRule PlanRule(string role) => Templates.PlanRules.FirstOrDefault(r => r.Role == role)
        ?? throw new UserErrorException("PLN1483", $"Les modèles ne définissent pas le contrôle « {role} ».", "Réinstallez le dossier templates/controles.");

    /// <summary>Compiles a set of templates.</summary>
    /// <exception cref="UserErrorException">The set holds mistakes.</exception>
    public static RuleBook Compile(TemplateSet templates) => Compile(templates, null, null);

    /// <summary>Compiles a set of templates with a work programme, so that a text is still walked once.</summary>
    internal static RuleBook Compile(TemplateSet templates, ProgrammeFile? programme, ScaleFile? scale)
    {
        if (templates.Faults is [var first, ..])
        {
            throw new UserErrorException("PLN1499",
                $"Les modèles de règles contiennent {templates.Faults.Count} faute(s) ; la première : {first.File}, ligne {first.Line} : {first.Message}",
                "Lancez « planning templates check » pour les voir toutes.");
        }

        return new RuleBook(templates, programme, scale);
    }
}
