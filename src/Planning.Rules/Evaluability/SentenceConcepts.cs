using Planning.Rules.Lexicon;
using Planning.Rules.Passages;

namespace Planning.Rules.Evaluability;

/// <summary>What the sentences of the walk speak of.</summary>
internal static class SentenceConcepts
{
    /// <summary>Whether a sentence establishes a concept by a term.</summary>
    public static bool Speaks(this AnnotatedText text, Sentence sentence, int concept)
    {
        foreach (var hit in text.HitsOf(sentence))
        {
            if (hit.Concept == concept && hit.Kind == HitKind.Term)
            {
                return true;
            }
        }

        return false;
    }
}
