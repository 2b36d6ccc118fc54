using System.Runtime.InteropServices;

namespace Planning.Rules.Versions.Alignment;

/// <summary>
/// Pairs the pieces that say the same. A text that each version has once is sure of its twin; one that is repeated goes with its neighbours,
/// then with its rank among its likes. Every step is one pass: ten thousand times the same paragraph cost no more than ten thousand others.
/// </summary>
/// <remarks>Source: P. Heckel, "A technique for isolating differences between files", 1978.</remarks>
internal static class ExactMatches
{
    /// <summary>Pairs all that can be.</summary>
    public static void Find(Matching matching)
    {
        PairUnique(matching);
        PairNeighbours(matching, 1);
        PairNeighbours(matching, -1);
        var links = FileLinks.Of(matching);
        PairRepeated(matching, (key, oldFile) => (key, oldFile), file => links.SourcesOf(file));
        PairRepeated(matching, (key, _) => (key, -1), _ => [-1]);
    }

    private static void PairUnique(Matching matching)
    {
        var counts = new Dictionary<string, (int Old, int New, int At)>(StringComparer.Ordinal);
        for (var i = 0; i < matching.Old.Length; i++)
        {
            ref var count = ref CollectionsMarshal.GetValueRefOrAddDefault(counts, matching.Old[i].Key, out _);
            count = (count.Old + 1, 0, i);
        }

        foreach (var piece in matching.New)
        {
            ref var count = ref CollectionsMarshal.GetValueRefOrNullRef(counts, piece.Key);
            if (!System.Runtime.CompilerServices.Unsafe.IsNullRef(ref count))
            {
                count.New++;
            }
        }

        for (var j = 0; j < matching.New.Length; j++)
        {
            if (counts.TryGetValue(matching.New[j].Key, out var count) && count is { Old: 1, New: 1 })
            {
                matching.Pair(count.At, j);
            }
        }
    }

    /// <summary>Goes on from each pair, forwards or backwards, while the pieces that follow say the same.</summary>
    private static void PairNeighbours(Matching matching, int step)
    {
        for (var j = step > 0 ? 0 : matching.New.Length - 1; j >= 0 && j < matching.New.Length; j += step)
        {
            var (i, next) = (matching.OldOf[j], j + step);
            if (i < 0 || next < 0 || next >= matching.New.Length || i + step < 0 || i + step >= matching.Old.Length)
            {
                continue;
            }

            if (matching.IsNewFree(next) && matching.IsOldFree(i + step) && matching.New[next].Key == matching.Old[i + step].Key)
            {
                matching.Pair(i + step, next);
            }
        }
    }

    /// <summary>Pairs what is left by its rank among the pieces that say the same, in the old files that each new one looks at.</summary>
    private static void PairRepeated(Matching matching, Func<string, int, (string, int)> queueOf, Func<int, IReadOnlyList<int>> filesOf)
    {
        var queues = new Dictionary<(string, int), Queue<int>>();
        for (var i = 0; i < matching.Old.Length; i++)
        {
            if (matching.IsOldFree(i))
            {
                ref var queue = ref CollectionsMarshal.GetValueRefOrAddDefault(queues, queueOf(matching.Old[i].Key, matching.Old[i].File), out _);
                (queue ??= new()).Enqueue(i);
            }
        }

        for (var j = 0; j < matching.New.Length; j++)
        {
            foreach (var file in matching.IsNewFree(j) ? filesOf(matching.New[j].File) : [])
            {
                if (queues.TryGetValue(queueOf(matching.New[j].Key, file), out var queue) && queue.TryDequeue(out var i))
                {
                    matching.Pair(i, j);
                    break;
                }
            }
        }
    }
}
