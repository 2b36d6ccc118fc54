using Planning.Abstractions;
using Planning.Rules.Templates;

namespace Planning.Rules.Evaluability;

/// <summary>The concepts of <c>templates/controles/evaluabilite.yaml</c>, by which objectives and indicators are recognised.</summary>
internal sealed class EvaluabilityTerms
{
    private const string Prefix = TemplateFolder.PlanRulesFolder + "/evaluabilite#";

    /// <summary>The concepts that only short texts are read by, beside those of columns and of subjects.</summary>
    private static readonly string[] OfShortTexts = ["verbe-d-objectif", "mot-generique", "unite-dans-le-nom", "grandeur", "valeur-absente", "titre-de-suivi-environnemental"];

    private readonly RuleBook book;

    public EvaluabilityTerms(RuleBook book)
    {
        this.book = book;
        Verbs = [.. TermsOf("verbe-d-objectif").Select(Folding.Fold)];
        Own = [.. book.Templates.Concepts.Where(c => c.Id.StartsWith(Prefix, StringComparison.Ordinal)).Select(c => book.Lexicon.IndexOf(c.Id))];
        Subjects = [.. book.Templates.Concepts.Where(c => c.Id.StartsWith(Prefix + "sujet-", StringComparison.Ordinal)).Select(c => book.Lexicon.IndexOf(c.Id))];
        OtherPlan = book.Lexicon.IndexOf("autre-plan");
        Phrases = new PhraseReader(book.Lexicon, Own);
        Generic = [.. TermsOf("mot-generique").SelectMany(Phrases.Stems)];
    }

    /// <summary>The verbs that open an objective, folded.</summary>
    public HashSet<string> Verbs { get; }

    /// <summary>The stems that too many objectives share.</summary>
    public HashSet<string> Generic { get; }

    /// <summary>The concepts of the subjects of plans.</summary>
    public IReadOnlyList<int> Subjects { get; }

    /// <summary>The concept of what is said of another plan.</summary>
    public int OtherPlan { get; }

    /// <summary>Reads texts by these concepts.</summary>
    public PhraseReader Phrases { get; }

    private IReadOnlyList<int> Own { get; }

    /// <summary>Whether a concept is looked for in heads, cells and titles alone: noting it in every sentence would be wasted.</summary>
    public static bool IsReadAlone(string concept) => concept.StartsWith(Prefix, StringComparison.Ordinal) && concept[Prefix.Length..] is var name
        && (name.StartsWith("sujet-", StringComparison.Ordinal) || (name.StartsWith("col-", StringComparison.Ordinal) && name != "col-indicateur") || OfShortTexts.Contains(name));

    /// <summary>A concept of the file.</summary>
    /// <exception cref="UserErrorException">The file no longer holds it.</exception>
    public int Of(string name) => book.Lexicon.Contains(Prefix + name) ? book.Lexicon.IndexOf(Prefix + name)
        : throw new UserErrorException("PLN1570", $"templates/controles/evaluabilite.yaml ne définit plus la notion « {name} ».", "Remettez-la, ou réinstallez le dossier templates/controles.");

    private IReadOnlyList<string> TermsOf(string name)
    {
        var index = Of(name);
        return book.Templates.Concepts.First(c => book.Lexicon.IndexOf(c.Id) == index).Terms;
    }
}
