using Planning.Abstractions;
using Planning.Rules.Lexicon;
using Planning.Rules.Passages;
using Planning.Rules.Templates;

namespace Planning.Rules.Checks;

/// <summary>What is known of the facts: what a person gave, and what the text says of the others.</summary>
internal sealed class FactReading
{
    private readonly Dictionary<string, (FactDefinition Definition, int Asserted, int RuledOut)> definitions;
    private readonly DocumentText document;
    private readonly FactSet given;

    public FactReading(DocumentText document, FactSet given, IEnumerable<FactDefinition> facts, CompiledLexicon lexicon)
    {
        (this.document, this.given) = (document, given);
        definitions = facts.ToDictionary(f => f.Name, f => (f, lexicon.IndexOf(f.AssertedBy), lexicon.IndexOf(f.RuledOutBy)));
    }

    /// <summary>A condition with what the facts make of it. Without condition, true.</summary>
    /// <remarks>What the text says can only rule a condition out; what would make it due is proposed, never assumed.</remarks>
    public ConditionReading Evaluate(Condition? condition)
    {
        if (condition is null)
        {
            return new ConditionReading(true, [], []);
        }

        var truth = condition.Evaluate(given.Truth);
        var told = new List<ToldFact>();
        if (truth is null)
        {
            told.AddRange(condition.Facts.Where(f => given.Truth(f) is null).Select(Told).OfType<ToldFact>());
            if (condition.Evaluate(f => given.Truth(f) ?? told.Find(t => t.Definition.Name == f)?.Value) == false)
            {
                return new ConditionReading(false, [], told);
            }
        }

        var unknown = truth is null ? condition.Facts.Where(f => given.Truth(f) is null).Select(DefinitionOf).ToList() : [];
        return new ConditionReading(truth, unknown, told);
    }

    private FactDefinition DefinitionOf(string fact) =>
        definitions.TryGetValue(fact, out var entry) ? entry.Definition : new FactDefinition(fact, fact, string.Empty, string.Empty);

    private ToldFact? Told(string fact)
    {
        if (!definitions.TryGetValue(fact, out var entry))
        {
            return null;
        }

        var (asserted, ruledOut) = (FirstStatement(entry.Asserted), FirstStatement(entry.RuledOut));
        return (asserted, ruledOut) switch
        {
            ( < 0, >= 0) => new ToldFact(entry.Definition, false, ruledOut),
            ( >= 0, < 0) => new ToldFact(entry.Definition, true, asserted),
            _ => null,
        };
    }

    private int FirstStatement(int concept)
    {
        foreach (var occurrence in document.Index.Of(concept))
        {
            var sentence = document.Text.Sentences[occurrence.Sentence];
            if (sentence.IsBody && !sentence.Has(SentenceMarks.Recital | SentenceMarks.Elsewhere | SentenceMarks.Deferral))
            {
                return occurrence.Sentence;
            }
        }

        return -1;
    }
}
