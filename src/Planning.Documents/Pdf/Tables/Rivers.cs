namespace Planning.Documents.Pdf.Tables;

/// <summary>Finds where white runs down between the phrases of lines: a place that most lines step over, and few cross.</summary>
internal static class Rivers
{
    // Lines that cross a river (heads over several columns, overflowing labels), against lines that step over it.
    private const double MaxCrossing = 0.4;

    // The same between two vertical rules, where the rules are the columns and a river is a second thought.
    private const double MaxCrossingInside = 0.2;

    private const int MinStepsInside = 3;

    /// <summary>The middles of the rivers, from the left.</summary>
    /// <param name="lines">The phrases of each line.</param>
    /// <param name="isInside">Whether the lines stand between vertical rules.</param>
    public static IEnumerable<double> In(List<List<Phrase>> lines, bool isInside)
    {
        // A line of one phrase is a sub-head or the rest of a cell: it may cross anything, except between rules, where it is a cell.
        var counted = isInside ? lines : lines.Where(l => l.Count > 1).ToList();
        var steps = counted.Count(l => l.Count > 1);
        if (steps == 0)
        {
            return [];
        }

        var minSteps = isInside ? MinStepsInside : steps < 4 ? 1 : 2;
        return Runs(counted, minSteps, isInside ? MaxCrossingInside : MaxCrossing).SelectMany(run => Parted(run, counted));
    }

    private static List<(double From, double To)> Runs(List<List<Phrase>> lines, int minSteps, double maxCrossing)
    {
        var edges = new List<(double X, int Crossing, int Stepping)>();
        foreach (var line in lines)
        {
            for (var i = 0; i < line.Count; i++)
            {
                edges.Add((line[i].Box.Left, 1, 0));
                edges.Add((line[i].Box.Right, -1, 0));
                if (i > 0 && line[i].Box.Left > line[i - 1].Box.Right)
                {
                    edges.Add((line[i - 1].Box.Right, 0, 1));
                    edges.Add((line[i].Box.Left, 0, -1));
                }
            }
        }

        edges.Sort((a, b) => a.X.CompareTo(b.X));
        var (crossing, stepping) = (0, 0);
        var runs = new List<(double From, double To)>();
        for (var i = 0; i + 1 < edges.Count; i++)
        {
            crossing += edges[i].Crossing;
            stepping += edges[i].Stepping;
            if (edges[i + 1].X > edges[i].X && stepping >= minSteps && crossing <= maxCrossing * stepping)
            {
                if (runs.Count > 0 && runs[^1].To >= edges[i].X)
                {
                    runs[^1] = (runs[^1].From, edges[i + 1].X);
                }
                else
                {
                    runs.Add((edges[i].X, edges[i + 1].X));
                }
            }
        }

        return runs;
    }

    // A column of few texts is crossed by few lines: it hides in what seems one wide river.
    private static IEnumerable<double> Parted((double From, double To) run, List<List<Phrase>> lines)
    {
        var from = run.From;
        foreach (var (left, right) in Islands(run, lines))
        {
            yield return (from + left) / 2;
            from = right;
        }

        yield return (from + run.To) / 2;
    }

    private static List<(double Left, double Right)> Islands((double From, double To) run, List<List<Phrase>> lines)
    {
        var islands = new List<(double Left, double Right, int Count, bool IsFlanked)>();
        var inside = lines.SelectMany(l => l.Select((p, i) => (Phrase: p, IsFlanked: i > 0 && i + 1 < l.Count)))
            .Where(p => p.Phrase.Box.Left >= run.From - 0.5 && p.Phrase.Box.Right <= run.To + 0.5).OrderBy(p => p.Phrase.Box.Left);
        foreach (var (phrase, isFlanked) in inside)
        {
            if (islands.Count > 0 && phrase.Box.Left <= islands[^1].Right)
            {
                var last = islands[^1];
                islands[^1] = (last.Left, Math.Max(last.Right, phrase.Box.Right), last.Count + 1, last.IsFlanked || isFlanked);
            }
            else
            {
                islands.Add((phrase.Box.Left, phrase.Box.Right, 1, isFlanked));
            }
        }

        return [.. islands.Where(i => i.Count > 1 || i.IsFlanked).Select(i => (i.Left, i.Right))];
    }
}
