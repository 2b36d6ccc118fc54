namespace Planning.Documents.Pdf.Tables;

/// <summary>Makes the cells of heads: those over one column, and those over several, in as many levels as there are.</summary>
internal static class HeadCells
{
    // Lines of one head follow each other this closely, of the letters' size.
    private const double SameHead = 1.6;

    /// <summary>Adds the heads of a band of lines and says how many rows they take.</summary>
    /// <param name="band">The lines.</param>
    /// <param name="columns">The columns.</param>
    /// <param name="parts">The rules over some of the columns.</param>
    /// <param name="firstRow">The row of the first.</param>
    /// <param name="cells">Where the cells are added.</param>
    public static int Add(IReadOnlyList<PlacedLine> band, Columns columns, IReadOnlyList<Stroke> parts, int firstRow, List<DraftCell> cells)
    {
        var (wide, under) = Sorted(band, columns, parts);
        var levels = Enumerable.Range(0, columns.Count).Select(c => wide.Where(w => w.First <= c && w.Last >= c).Select(w => w.Level + 1).DefaultIfEmpty(0).Max()).ToArray();
        var depth = Math.Max(1, Enumerable.Range(0, columns.Count).Max(c => levels[c] + (under.ContainsKey(c) ? 1 : 0)));
        foreach (var head in wide)
        {
            var isLast = Enumerable.Range(head.First, head.Last - head.First + 1).All(c => levels[c] == head.Level + 1 && !under.ContainsKey(c));
            cells.Add(new(firstRow + head.Level, head.First, isLast ? depth - head.Level : 1, head.Last - head.First + 1, head.Phrases));
        }

        foreach (var (column, phrases) in under)
        {
            cells.Add(new(firstRow + levels[column], column, depth - levels[column], 1, phrases));
        }

        return depth;
    }

    // Heads over several columns, with their level; what stands over each column alone, from the top.
    private static (List<WideHead> Wide, Dictionary<int, List<Phrase>> Under) Sorted(IReadOnlyList<PlacedLine> band, Columns columns, IReadOnlyList<Stroke> parts)
    {
        var (wide, narrow) = (new List<WideHead>(), new List<(int Column, double Baseline, Phrase Phrase)>());
        for (var i = 0; i < band.Count; i++)
        {
            foreach (var placed in band[i].Phrases)
            {
                var (first, last) = HeadReach.Of(placed, i, band, columns, parts);
                if (first == last)
                {
                    narrow.Add((first, band[i].Baseline, placed.Phrase));
                }
                else if (wide.FirstOrDefault(w => w.First == first && w.Last == last && band[i].Baseline - w.Baseline <= SameHead * placed.Phrase.Size) is { } above)
                {
                    above.Phrases.Add(placed.Phrase);
                    above.Baseline = band[i].Baseline;
                }
                else
                {
                    wide.Add(new(first, last, band[i].Baseline, placed.Phrase));
                }
            }
        }

        foreach (var head in wide)
        {
            head.Level = wide.Where(w => w != head && w.Baseline < head.Baseline && w.First <= head.Last && w.Last >= head.First).Select(w => w.Level + 1).DefaultIfEmpty(0).Max();
        }

        var under = narrow.GroupBy(n => n.Column).ToDictionary(g => g.Key, g => g.OrderBy(n => n.Baseline).Select(n => n.Phrase).ToList());
        return (wide, under);
    }

    private sealed class WideHead(int first, int last, double baseline, Phrase phrase)
    {
        public int First { get; } = first;

        public int Last { get; } = last;

        public double Baseline { get; set; } = baseline;

        public List<Phrase> Phrases { get; } = [phrase];

        public int Level { get; set; }
    }
}
