namespace Planning.Rules.Checks.Tables;

/// <summary>Finds the lines of a set that detail another of them without saying so: indented under it, or gathered before it.</summary>
internal static class Nesting
{
    /// <summary>How many lines detail one at most.</summary>
    private const int MostDetails = 40;

    /// <summary>The set without the lines whose figures, two or more in a row, make that of the line before or after; null when there are none.</summary>
    public static int[]? Outermost(Lines lines, int[] set, int crossing)
    {
        var readings = Array.ConvertAll(set, line => lines.At(line, crossing).Reading);
        var values = Array.ConvertAll(readings, r => r.Kind == CellKind.Figure ? r.Value : 0);
        var step = readings.Max(r => r.Step);
        var kept = new List<int>();
        for (var i = 0; i < set.Length; i++)
        {
            kept.Add(i);
            var before = DetailsBefore(values, kept, step);
            kept.RemoveRange(kept.Count - 1 - before, before);
            i += DetailsAfter(values, i, step);
        }

        return kept.Count == set.Length ? null : [.. kept.Select(i => set[i])];
    }

    /// <summary>How many of the lines after one make its figure.</summary>
    private static int DetailsAfter(decimal[] values, int head, decimal step)
    {
        var sum = 0m;
        for (var count = 1; count <= MostDetails && head + count < values.Length; count++)
        {
            sum += values[head + count];
            if (Make(sum, values[head], count, step))
            {
                return count;
            }
        }

        return 0;
    }

    /// <summary>How many of the lines kept before the last one make its figure.</summary>
    private static int DetailsBefore(decimal[] values, List<int> kept, decimal step)
    {
        var sum = 0m;
        for (var count = 1; count <= MostDetails && count < kept.Count; count++)
        {
            sum += values[kept[^(count + 1)]];
            if (Make(sum, values[kept[^1]], count, step))
            {
                return count;
            }
        }

        return 0;
    }

    private static bool Make(decimal sum, decimal figure, int count, decimal step) => count > 1 && figure != 0 && Math.Abs(sum - figure) <= step * count / 2;
}
