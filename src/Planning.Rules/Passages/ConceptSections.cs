using System.Collections.Concurrent;
using Planning.Rules.Lexicon;

namespace Planning.Rules.Passages;

/// <summary>Which sections of a document speak of each concept: told once for all the rules that ask. Any thread may.</summary>
internal sealed class ConceptSections(AnnotatedText text, ConceptIndex index)
{
    private readonly ConcurrentDictionary<int, int[]> named = new();
    private readonly ConcurrentDictionary<int, (int Section, int Weight)[]> weights = new();

    /// <summary>For each section, the nearest one, itself or around it, whose heading names a concept; or -1.</summary>
    public int[] NamedBy(int concept) => named.GetOrAdd(concept, ReadNamed);

    /// <summary>The sections that hold words of a concept, each with their weight: a term counts more than a clue, a heading more than the text.</summary>
    public ReadOnlySpan<(int Section, int Weight)> WeightsOf(int concept) => weights.GetOrAdd(concept, ReadWeights);

    private int[] ReadNamed(int concept)
    {
        var found = new int[text.Sections.Length];
        Array.Fill(found, -1);
        foreach (var occurrence in index.Of(concept))
        {
            var sentence = text.Sentences[occurrence.Sentence];
            var section = text.Sections[sentence.Section];
            if (occurrence.Kind == HitKind.Term && section.First == occurrence.Sentence && section.Section.Level > 0 && !sentence.Has(SentenceMarks.Contents))
            {
                found[sentence.Section] = sentence.Section;
            }
        }

        for (var i = 0; i < found.Length; i++)
        {
            found[i] = found[i] < 0 && text.Sections[i].Parent is var parent and >= 0 ? found[parent] : found[i];
        }

        return found;
    }

    private (int Section, int Weight)[] ReadWeights(int concept)
    {
        var read = new List<(int Section, int Weight)>();
        foreach (var occurrence in index.Of(concept))
        {
            var sentence = text.Sentences[occurrence.Sentence];
            var weight = (occurrence.Kind == HitKind.Term ? 3 : 1) * (sentence.IsBody ? 1 : 4);
            var before = read.Count > 0 && read[^1].Section == sentence.Section ? read[^1].Weight : 0;
            if (before > 0)
            {
                read[^1] = (sentence.Section, before + weight);
            }
            else
            {
                read.Add((sentence.Section, weight));
            }
        }

        return [.. read];
    }
}
