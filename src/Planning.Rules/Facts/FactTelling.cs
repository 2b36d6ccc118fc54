using Planning.Rules.Checks;
using Planning.Rules.Lexicon;
using Planning.Rules.Passages;
using Planning.Rules.Templates;

namespace Planning.Rules.Facts;

/// <summary>Finds what documents say of facts.</summary>
internal static class FactTelling
{
    /// <summary>The facts that a document states. One that it both asserts and rules out is not told.</summary>
    public static IReadOnlyList<ToldFact> In(DocumentText document, IEnumerable<FactDefinition> facts, CompiledLexicon lexicon)
    {
        var quotation = new Quotation(document);
        var told = new List<ToldFact>();
        foreach (var fact in facts)
        {
            var (asserted, ruledOut) = (FirstStatement(document, lexicon.IndexOf(fact.AssertedBy)), FirstStatement(document, lexicon.IndexOf(fact.RuledOutBy)));
            if ((asserted < 0) != (ruledOut < 0))
            {
                told.Add(new ToldFact(fact, asserted >= 0, quotation.Evidence(Math.Max(asserted, ruledOut), string.Empty)));
            }
        }

        return told;
    }

    private static int FirstStatement(DocumentText document, int concept)
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
