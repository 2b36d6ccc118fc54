using Planning.Abstractions;
using Planning.Abstractions.Documents;
using Planning.Abstractions.Findings;
using Planning.Rules.Checks;
using Planning.Rules.Passages;
using Planning.Rules.Templates;

namespace Planning.Rules;

/// <summary>Judges a document by the rules of its type and parts.</summary>
public sealed class RuleEngine(RuleBook book)
{
    /// <summary>One finding a rule, in the order of the templates.</summary>
    /// <param name="document">The document.</param>
    /// <param name="type">Its type's id.</param>
    /// <param name="parts">The parts that it carries: its own, and those without a document of their own.</param>
    /// <param name="facts">What is known of the plan.</param>
    /// <param name="day">The day whose law applies.</param>
    /// <param name="onlyRule">The id of the one rule to check; null for all.</param>
    public IReadOnlyList<Finding> Check(
        PlanningDocument document, string type, IReadOnlyCollection<string> parts, FactSet facts, DateOnly day, string? onlyRule = null)
    {
        var rules = book.Rules.Where(r => r.Template.List.Type == type && parts.Contains(r.Template.List.Part) && r.Template.List.IsFollowedOn(day)
            && (onlyRule is null || r.Template.Reference.Id == onlyRule)).ToList();
        var definitions = book.Templates.Facts.Where(f => f.AssertedBy.StartsWith($"{type}/", StringComparison.Ordinal)).ToList();
        var text = new DocumentText(document, book.Lexicon, book.Markers, Wanted(rules, definitions));
        var check = new TreatmentCheck(text, book.Lexicon, new FactReading(text, facts, definitions, book.Lexicon), day);
        var findings = new Finding[rules.Count];
        Parallel.For(0, rules.Count, i => findings[i] = check.Judge(rules[i]));
        return findings;
    }

    /// <summary>The concepts that some rules and facts ask for: the others of the lexicon are not worth noting.</summary>
    private bool[] Wanted(List<CompiledRule> rules, List<FactDefinition> facts)
    {
        var wanted = new bool[book.Lexicon.ConceptCount];
        var concepts = rules.SelectMany(r => r.Concepts)
            .Concat(facts.SelectMany(f => new[] { book.Lexicon.IndexOf(f.AssertedBy), book.Lexicon.IndexOf(f.RuledOutBy) }))
            .Concat(book.Markers.All);
        foreach (var concept in concepts)
        {
            wanted[concept] = true;
        }

        return wanted;
    }
}
