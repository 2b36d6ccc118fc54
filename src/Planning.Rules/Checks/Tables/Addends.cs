namespace Planning.Rules.Checks.Tables;

/// <summary>What a total may be the sum of: tables do not say, so each way of reading them is one set of lines.</summary>
internal static class Addends
{
    /// <summary>How many columns of another nature may come before those that are added up.</summary>
    private const int MostSkipped = 8;

    /// <summary>The ways of reading, the plainest first; each of two lines or more.</summary>
    /// <param name="lines">The lines.</param>
    /// <param name="total">The line that says total.</param>
    public static IReadOnlyList<int[]> Of(Lines lines, int total)
    {
        var names = lines.Names;
        var before = Enumerable.Range(0, total).Where(i => !lines.IsBlank(i)).ToList();
        before = before.Exists(i => HasLeafOf(names[total], names[i])) ? before.FindAll(i => HasLeafOf(names[total], names[i])) : before;
        var last = before.FindLastIndex(i => names[i].IsTotal);
        var since = before.Skip(last + 1).ToList();
        List<IEnumerable<int>> sets = [since];
        if (last >= 0 && !names[total].IsSubtotal)
        {
            var totals = before.Where(i => names[i].IsTotal).ToList();
            sets.AddRange([totals.Concat(since), totals, before.Where(i => !names[i].IsTotal), before]);
        }

        var parted = sets.Select(set => set.Where(i => !names[i].IsPart).ToArray()).ToList();
        var additive = parted.Select(set => set.Where(i => !names[i].IsRate && !names[i].IsShare).ToArray());
        var undetailed = parted.Select(set => set.Where(i => !names[i].IsDetail).ToArray());
        return [.. additive.Concat(parted).Concat(undetailed).Concat(lines.AreColumns ? parted.SelectMany(Ends) : []).Where(set => set.Length > 1).DistinctBy(set => string.Join(' ', set))];
    }

    /// <summary>Columns of another nature may come first ("Commune | Population | Neufs | Anciens | Total").</summary>
    private static IEnumerable<int[]> Ends(int[] set) => Enumerable.Range(1, Math.Clamp(set.Length - 2, 0, MostSkipped)).Select(skipped => set[skipped..]);

    /// <summary>Under a head "Total" that spans "Nombre" and "Part", the number totals numbers.</summary>
    private static bool HasLeafOf(LineName total, LineName name) => string.Equals(name.Leaf, total.Leaf, StringComparison.OrdinalIgnoreCase) && !name.IsTotal;
}
