namespace Planning.Rules.Versions.Alignment;

/// <summary>Tells the pieces that stand elsewhere from those that only follow an insertion or a removal.</summary>
internal static class ReadingOrder
{
    /// <summary>
    /// For each new piece, whether it moved. In two files that stand for each other, the pieces that stayed are the heaviest run of them in
    /// the same order in both; the others moved, and so did those that went to a file that does not stand for theirs.
    /// </summary>
    public static bool[] Moved(Matching matching, FileLinks links)
    {
        var moved = new bool[matching.New.Length];
        var pairs = new Dictionary<(int, int), List<int>>();
        for (var j = 0; j < matching.New.Length; j++)
        {
            if (matching.OldOf[j] is var i and >= 0)
            {
                var files = (matching.Old[i].File, matching.New[j].File);
                moved[j] = true;
                if (links.Links(files.Item1, files.Item2))
                {
                    (pairs.TryGetValue(files, out var list) ? list : pairs[files] = []).Add(j);
                }
            }
        }

        foreach (var pieces in pairs.Values)
        {
            foreach (var stayed in HeaviestRun([.. pieces.Select(j => matching.OldOf[j])], [.. pieces.Select(j => matching.New[j].Weight)]))
            {
                moved[pieces[stayed]] = false;
            }
        }

        return moved;
    }

    /// <summary>The positions of the increasing sub-sequence of <paramref name="values"/> whose weights add up to the most; by a Fenwick tree of maxima.</summary>
    public static IReadOnlyList<int> HeaviestRun(int[] values, int[] weights)
    {
        var ranks = values.Order().Select((value, rank) => (value, rank)).ToDictionary(p => p.value, p => p.rank + 1);
        var (best, previous, tree) = (new long[values.Length], new int[values.Length], new int[values.Length + 1]);
        tree.AsSpan().Fill(-1);
        var last = -1;
        for (var k = 0; k < values.Length; k++)
        {
            var before = -1;
            for (var at = ranks[values[k]] - 1; at > 0; at -= at & -at)
            {
                before = tree[at] >= 0 && (before < 0 || best[tree[at]] > best[before]) ? tree[at] : before;
            }

            (best[k], previous[k]) = (weights[k] + (before < 0 ? 0 : best[before]), before);
            last = last < 0 || best[k] > best[last] ? k : last;
            for (var at = ranks[values[k]]; at < tree.Length; at += at & -at)
            {
                tree[at] = tree[at] < 0 || best[k] > best[tree[at]] ? k : tree[at];
            }
        }

        var run = new List<int>();
        for (; last >= 0; last = previous[last])
        {
            run.Add(last);
        }

        return run;
    }
}
