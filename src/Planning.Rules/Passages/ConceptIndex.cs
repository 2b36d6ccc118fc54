using Planning.Rules.Lexicon;

namespace Planning.Rules.Passages;

/// <summary>Where each concept occurs, so that a rule reads only the places that concern it.</summary>
internal sealed class ConceptIndex
{
    private readonly int[] first;
    private readonly Occurrence[] occurrences;

    public ConceptIndex(AnnotatedText text, int conceptCount)
    {
        first = new int[conceptCount + 1];
        foreach (var hit in text.Hits)
        {
            first[hit.Concept + 1]++;
        }

        for (var i = 0; i < conceptCount; i++)
        {
            first[i + 1] += first[i];
        }

        occurrences = new Occurrence[text.Hits.Length];
        var next = first.ToArray();
        for (var i = 0; i < text.Sentences.Length; i++)
        {
            foreach (var hit in text.HitsOf(text.Sentences[i]))
            {
                occurrences[next[hit.Concept]++] = new Occurrence(i, hit.Expression, hit.Kind);
            }
        }
    }

    /// <summary>All occurrences of a concept, in reading order.</summary>
    public ReadOnlySpan<Occurrence> Of(int concept) => occurrences.AsSpan(first[concept], first[concept + 1] - first[concept]);

    /// <summary>The occurrences of a concept from one sentence to before another.</summary>
    public ReadOnlySpan<Occurrence> Of(int concept, int firstSentence, int endSentence)
    {
        var all = Of(concept);
        var start = LowerBound(all, firstSentence);
        var end = start;
        while (end < all.Length && all[end].Sentence < endSentence)
        {
            end++;
        }

        return all[start..end];
    }

    private static int LowerBound(ReadOnlySpan<Occurrence> occurrences, int sentence)
    {
        var (low, high) = (0, occurrences.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = occurrences[middle].Sentence < sentence ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    /// <summary>An expression of a concept in a sentence.</summary>
    internal readonly record struct Occurrence(int Sentence, int Expression, HitKind Kind);
}
