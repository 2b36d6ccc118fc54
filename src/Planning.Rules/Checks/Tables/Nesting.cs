namespace Planning.Rules.Checks.Tables;

/// <summary>Finds the lines of a set that detail another of them without saying so: indented under it, or gathered before it.</summary>
internal static class Nesting
{
    /// <summary>The set without the lines whose figures, two or more in a row, make that of the line before or after; null when there are none.</summary>
    public static int[]? Outermost(Lines lines, int[] set, int crossing)
    {
        var values = set.Select(line => lines.At(line, crossing).Reading is { Kind: CellKind.Figure } reading ? reading.Value : 0).ToArray();
        var steps = set.Select(line => lines.At(line, crossing).Reading.Step).DefaultIfEmpty(1).Max();
        var kept = new List<int>();
        for (var i = 0; i < set.Length; i++)
        {
            kept.Add(set[i]);
            i += Details(values, i, steps);
            Gather(kept, set, values, steps);
        }

        return kept.Count == set.Length || kept.Count == 0 ? null : [.. kept];
    }

    /// <summary>How many lines after one make its figure.</summary>
    private static int Details(decimal[] values, int head, decimal step)
    {
        var sum = 0m;
        for (var i = head + 1; i < values.Length; i++)
        {
            sum += values[i];
            if (i > head + 1 && values[head] != 0 && Math.Abs(sum - values[head]) <= step * (i - head) / 2)
            {
                return i - head;
            }
        }

        return 0;
    }

    /// <summary>Takes away the lines before the last one kept, when they make its figure.</summary>
    private static void Gather(List<int> kept, int[] set, decimal[] values, decimal step)
    {
        var value = values[Array.IndexOf(set, kept[^1])];
        var sum = 0m;
        for (var i = kept.Count - 2; i >= 0; i--)
        {
            sum += values[Array.IndexOf(set, kept[i])];
            var count = kept.Count - 1 - i;
            if (count > 1 && value != 0 && Math.Abs(sum - value) <= step * count / 2)
            {
                kept.RemoveRange(i, count);
                return;
            }
        }
    }
}
