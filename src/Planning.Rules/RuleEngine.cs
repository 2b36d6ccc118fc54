using Planning.Abstractions;
using Planning.Abstractions.Documents;
using Planning.Abstractions.Findings;
using Planning.Rules.Checks;
using Planning.Rules.Facts;
using Planning.Rules.Passages;
using Planning.Rules.Templates;

namespace Planning.Rules;

/// <summary>Judges documents by the rules of their type and parts.</summary>
public sealed class RuleEngine(RuleBook book)
{
    /// <summary>Walks a document once, noting what its rules will ask for.</summary>
    /// <param name="document">The document.</param>
    /// <param name="parts">The parts that it may answer for: its own, those that it may carry, those of a plan that it stands for.</param>
    /// <param name="onlyRule">The id of the one rule to judge by; null for all.</param>
    public ReadDocument Read(PlanningDocument document, IReadOnlyCollection<PartOfType> parts, string? onlyRule = null)
    {
        var rules = book.Rules.Where(r => parts.Contains(r.Template.List.Bearing)
            && (onlyRule is null || r.Template.Reference.Id == onlyRule)).ToList();
        var facts = book.Templates.Facts.Where(f => parts.Any(p => p.Type == f.Type)).DistinctBy(f => f.Name).ToList();
        var text = new DocumentText(document, book.Lexicon, book.Markers, Wanted(rules, facts));
        return new ReadDocument(text, rules, facts, FactTelling.In(text, facts, book.Lexicon));
    }

    /// <summary>One finding for each rule of the list to follow, in the order of the templates.</summary>
    /// <param name="document">The document.</param>
    /// <param name="facts">What a person says of the plan.</param>
    /// <param name="law">The state of the law that the plan is held to.</param>
    /// <param name="dossier">The documents of the same plan, whose words on facts count too; this one alone when not given.</param>
    public IReadOnlyList<Finding> Check(ReadDocument document, FactSet facts, LawState law, IReadOnlyList<ReadDocument>? dossier = null)
    {
        var reading = new FactReading(facts, ToldFacts.Across(dossier ?? [document], document), document.Facts);
        var check = new TreatmentCheck(document.Text, book.Lexicon, reading, law);
        return SideBySide.Run(document.Rules.Where(r => r.Template.List.IsFollowedOn(law.Day)).ToList(), check.Judge);
    }

    /// <summary>The concepts that some rules and facts ask for: the others of the lexicon are not worth noting.</summary>
    private bool[] Wanted(List<CompiledRule> rules, List<FactDefinition> facts)
    {
        var wanted = new bool[book.Lexicon.ConceptCount];
        var concepts = rules.SelectMany(r => r.Concepts)
            .Concat(facts.SelectMany(f => new[] { book.Lexicon.IndexOf(f.AssertedBy), book.Lexicon.IndexOf(f.RuledOutBy) }))
            .Concat(book.Markers.All).Concat(book.PlanConcepts).Concat(book.ProgrammeConcepts);
        foreach (var concept in concepts)
        {
            wanted[concept] = true;
        }

        return wanted;
    }
}
