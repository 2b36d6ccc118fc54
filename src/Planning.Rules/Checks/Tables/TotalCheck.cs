using Planning.Rules.French;

namespace Planning.Rules.Checks.Tables;

/// <summary>Holds the totals of a table to the lines above them, or to the columns before them.</summary>
internal static class TotalCheck
{
    /// <summary>What a lone total may be off by: more, and the lines are not what it totals.</summary>
    private const decimal LargestLoneGap = 0.4m;

    /// <summary>What all totals of a line may be off by together.</summary>
    private const decimal LargestSharedGap = 0.25m;

    private static readonly string[] Selections = ["principal", "principaux", "premier", "extrait", "exemple", "selection"];

    /// <summary>What the check gives; null when the table has no total that can be checked.</summary>
    public static TableOutcome? Check(FigureTable table)
    {
        var checkedAny = false;
        var faults = new List<TableFault>();
        foreach (var lines in new[] { new Lines(table, areColumns: false), new Lines(table, areColumns: true) })
        {
            for (var line = 0; line < lines.Names.Count; line++)
            {
                if (lines.Names[line] is { IsTotal: true, IsRate: false, IsShare: false })
                {
                    var sums = SumsOf(lines, line);
                    checkedAny |= sums.Exists(s => s.Holds);
                    faults.AddRange(Wrong(table, lines, line, sums).Select(s => TotalFault.Of(table, lines, line, s.Crossing, s.Best)));
                }
            }
        }

        return checkedAny || faults.Count > 0 ? new TableOutcome(table, [.. faults.DistinctBy(f => f.Evidence[0].Location)]) : null;
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
            return holding is { } holds ? new Compared(crossing, holds, byWay[built] is { Holds: true, IsTelling: true })
                : byWay[built] is { } sum ? new Compared(crossing, sum, false)
                : null;
        }
    }

    /// <summary>The sums that are wrong beyond doubt: in a line whose other totals hold, or in a plain list with a total under it.</summary>
    private static IEnumerable<Compared> Wrong(FigureTable table, Lines lines, int total, List<Compared> sums)
    {
        var wrong = sums.Where(s => !s.Holds && s.Best.IsSure).ToList();
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
    private readonly record struct Compared(int Crossing, Sum Best, bool Confirms)
    {
        public bool Holds => Best.Holds;
    }
}
