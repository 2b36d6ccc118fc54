using Planning.Rules.Lexicon;
using Planning.Rules.Passages;

namespace Planning.Rules.Citations;

/// <summary>What the words around an article say, as <c>templates/controles/citations.yaml</c> knows it.</summary>
internal sealed class CitationConcepts(CompiledLexicon lexicon)
{
    private readonly int otherTime = lexicon.IndexOf(CitationNeeds.IdOf(CitationNeeds.OtherTime));
    private readonly int urbanism = lexicon.IndexOf(CitationNeeds.IdOf(CitationNeeds.Urbanism));

    /// <summary>Whether a sentence says itself that an article is of another time.</summary>
    public bool TellsOtherTime(AnnotatedText text, int sentence) => Holds(text, sentence, otherTime);

    /// <summary>Whether a sentence speaks of what the Code de l'urbanisme governs.</summary>
    public bool IsOfUrbanism(AnnotatedText text, int sentence) => Holds(text, sentence, urbanism);

    private static bool Holds(AnnotatedText text, int sentence, int concept)
    {
        foreach (var hit in text.HitsOf(text.Sentences[sentence]))
        {
            if (hit.Concept == concept)
            {
                return true;
            }
        }

        return false;
    }
}
