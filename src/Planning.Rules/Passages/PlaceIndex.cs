using System.Collections.Concurrent;

namespace Planning.Rules.Passages;

/// <summary>Which places hold a sentence, so that a rule reads only those that concern it.</summary>
internal sealed class PlaceIndex
{
    private readonly int[] first;
    private readonly int[] holders;

    public PlaceIndex(IReadOnlyList<Passage> places, int sentences)
    {
        Places = [.. places];
        first = new int[sentences + 1];
        foreach (var place in places)
        {
            for (var i = place.First; i < place.End; i++)
            {
                first[i + 1]++;
            }
        }

        for (var i = 0; i < sentences; i++)
        {
            first[i + 1] += first[i];
        }

        holders = new int[first[sentences]];
        var next = first.AsSpan(0, sentences).ToArray();
        for (var place = 0; place < places.Count; place++)
        {
            for (var i = places[place].First; i < places[place].End; i++)
            {
                holders[next[i]++] = place;
            }
        }
    }

    /// <summary>For a way of looking for a concept, the sentence of each place that shows it, or -1; asked for once whatever the number of rules.</summary>
    public ConcurrentDictionary<(int Concept, bool WithHeadings, SentenceMarks Foreign), int[]> Shown { get; } = new();

    /// <summary>For a concept, the places in which it occurs and those under a heading that names it; told once whatever the number of rules.</summary>
    public ConcurrentDictionary<int, bool[]> Concerned { get; } = new();

    /// <summary>What each place holds by its form, for those who set some sentences aside.</summary>
    public ConcurrentDictionary<SentenceMarks, PlaceForm[]> Forms { get; } = new();

    /// <summary>The places, in their order.</summary>
    public Passage[] Places { get; }

    /// <summary>The ranks of the places that hold a sentence.</summary>
    public ReadOnlySpan<int> Holding(int sentence) => holders.AsSpan(first[sentence], first[sentence + 1] - first[sentence]);
}
