using Planning.Abstractions.Documents;

namespace Planning.Rules.Checks.Tables;

/// <summary>Holds the totals of a table to the lines above them, or to the columns before them.</summary>
internal static class TotalCheck
{
    /// <summary>What a lone total may be off by: more, and the lines are not what it totals.</summary>
    private const decimal LargestLoneGap = 0.4m;

    /// <summary>What all totals of a line may be off by together.</summary>
    private const decimal LargestSharedGap = 0.25m;

    /// <summary>How many totals a table has at most; more, and the word means something else there.</summary>
    private const int MostTotals = 60;

    private static readonly string[] Selections = ["principal", "principaux", "premier", "extrait", "exemple", "selection"];

    /// <summary>What the check gives; null when the table has no total that can be checked.</summary>
    public static TableOutcome? Check(FigureTable table)
    {
        var checkedAny = false;
        var wrong = new List<Found>();
        foreach (var lines in new[] { new Lines(table, areColumns: false), new Lines(table, areColumns: true) })
        {
            var totals = Enumerable.Range(0, lines.Names.Count).Where(line => lines.Names[line] is { IsTotal: true, IsRate: false, IsShare: false });
            foreach (var line in totals.Take(MostTotals))
            {
                var sums = SumsOf(lines, line);
                checkedAny |= sums.Exists(s => s.Holds);
                wrong.AddRange(Wrong(table, lines, line, sums).Select(s => new Found(lines, line, s)));
            }
        }

        // A total found wrong throws off those that it is added up in: they are not to blame.
        var cells = wrong.ConvertAll(f => f.Cell);
        var faults = wrong.Where(f => !f.Addends.Any(cells.Contains)).DistinctBy(f => f.Cell).Select(f => TotalFault.Of(table, f.Lines, f.Line, f.Sum.Crossing, f.Sum.Best));
        return checkedAny || wrong.Count > 0 ? new TableOutcome(table, [.. faults]) : null;
    }

    /// <summary>For each place where a total is printed, how it compares with what its addends make.</summary>
    private static List<Compared> SumsOf(Lines lines, int total)
    {
        var ways = Addends.Of(lines, total);
        var adder = new Adder(lines);
        var sums = new List<(int Crossing, Sum?[] ByWay)>();
        for (var crossing = 0; crossing < lines.Crossings.Count; crossing++)
        {
            if (!lines.Crossings[crossing].IsRate && lines.At(total, crossing).Reading.Kind == CellKind.Figure)
            {
                var place = crossing;
                sums.Add((place, [.. ways.Select(way => adder.Try(way, total, place))]));
            }
        }

        // The way in which most sums hold is how this table is built; the plainest of equals.
        var best = Enumerable.Range(0, ways.Count).OrderByDescending(w => sums.Count(s => s.ByWay[w] is { Holds: true, IsTelling: true })).FirstOrDefault();
        return [.. sums.Where(s => s.ByWay.Length > 0).Select(s => Compare(s.Crossing, s.ByWay, best)).OfType<Compared>()];

        Compared? Compare(int crossing, Sum?[] byWay, int built)
        {
            var holding = byWay.FirstOrDefault(s => s is { Holds: true })
                ?? ways.Select(way => Nesting.Outermost(lines, way, crossing)).OfType<int[]>().Select(way => adder.Try(way, total, crossing)).FirstOrDefault(s => s is { Holds: true });
            return holding is { } holds ? new Compared(crossing, holds, byWay[built] is { Holds: true, IsTelling: true }, ways[built])
                : byWay[built] is { } sum ? new Compared(crossing, sum, false, ways[built])
                : null;
        }
    }

    /// <summary>The sums that are wrong beyond doubt: in a line whose other totals hold, or in a plain list with a total under it.</summary>
    private static IEnumerable<Compared> Wrong(FigureTable table, Lines lines, int total, List<Compared> sums)
    {
        var dashesAreNought = sums.Exists(s => s.Holds && s.Best is { HasDash: true, IsTelling: true });
        var wrong = sums.Where(s => !s.Holds && s.Best.IsSure && (dashesAreNought || !s.Best.HasDash)).ToList();
        var holding = sums.Count(s => s.Confirms);
        var name = lines.Names[total];
        return holding > 0 ? (holding >= sums.Count(s => !s.Holds) ? wrong : [])
            : lines.AreColumns || !name.IsPlainTotal || !ClosesItsLines(lines, total) || IsSelection(table) || sums.Exists(s => s.Holds && s.Best.IsTelling) ? []
            : sums.Count == 1 ? wrong.Where(s => s.Best.Gap <= LargestLoneGap)
            : wrong.Count == sums.Count && wrong.TrueForAll(s => s.Best.Gap <= LargestSharedGap) ? wrong
            : [];
    }

    /// <summary>Whether a total stands under what it totals: neither a head of the lines below, nor one of several totals for several years.</summary>
    private static bool ClosesItsLines(Lines lines, int total)
    {
        var before = Enumerable.Range(0, total).Where(i => !lines.IsBlank(i)).ToList();
        return before.Count > 0 && !lines.Names[before[0]].IsTotal && !(lines.Names[before[^1]].IsTotal && lines.Names[total].NamesYear);
    }

    /// <summary>Whether the table shows some of the lines that its total counts.</summary>
    private static bool IsSelection(FigureTable table)
    {
        var caption = Folding.Fold(table.Caption);
        return Selections.Any(word => caption.Contains(word, StringComparison.Ordinal));
    }

    /// <summary>A printed total beside what its addends make.</summary>
    /// <param name="Crossing">Where along the line.</param>
    /// <param name="Best">The sum that holds, in any way of reading; else the one by which the table is built.</param>
    /// <param name="Confirms">Whether it shows how the table is built.</param>
    /// <param name="Addends">The lines added up, as the table is built.</param>
    private sealed record Compared(int Crossing, Sum Best, bool Confirms, int[] Addends)
    {
        public bool Holds => Best.Holds;
    }

    /// <summary>A sum found wrong, and where.</summary>
    private sealed record Found(Lines Lines, int Line, Compared Sum)
    {
        public TableCell Cell => Lines.At(Line, Sum.Crossing).Source!;

        public IEnumerable<TableCell> Addends => Sum.Addends.Select(line => Lines.At(line, Sum.Crossing).Source).OfType<TableCell>();
    }
}
