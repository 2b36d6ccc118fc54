namespace Planning.Documents.Pdf.Tables;

/// <summary>Says which columns a phrase of the heads is over: by the rule under it, by its width, or by standing in the middle of them.</summary>
internal static class HeadReach
{
    // A head's middle is its columns' middle to within this, of the letters' size.
    private const double Centred = 0.8;

    // A rule under a head is this near, of the letters' size.
    private const double RuleBelow = 1.3;

    /// <summary>The first and last columns.</summary>
    public static (int First, int Last) Of(PlacedPhrase placed, int rank, IReadOnlyList<PlacedLine> band, Columns columns, IReadOnlyList<Stroke> parts)
    {
        if (ByRule(placed.Phrase, band, rank, columns, parts) is { } ruled)
        {
            return ruled;
        }

        if (!band.Skip(rank + 1).Any(l => l.Phrases.Any(p => p.First != placed.First || p.IsSpanning)))
        {
            return (placed.First, placed.Last);
        }

        return placed.First == placed.Last && IsOver(placed, rank, band, columns) ? (placed.First, placed.Last) : ByMiddle(placed, rank, band, columns);
    }

    private static (int First, int Last)? ByRule(Phrase phrase, IReadOnlyList<PlacedLine> band, int rank, Columns columns, IReadOnlyList<Stroke> parts)
    {
        var baseline = band[rank].Baseline;
        foreach (var rule in parts.Where(s => s.At > baseline - (0.3 * phrase.Size) && s.At < baseline + (RuleBelow * phrase.Size)).OrderBy(s => s.At))
        {
            if (rule.From > phrase.Middle || rule.To < phrase.Middle || rank + 1 >= band.Count || band.Skip(rank + 1).All(l => l.Baseline < rule.At))
            {
                continue;
            }

            var over = Enumerable.Range(0, columns.Count).Where(c => (columns.Inks[c].From + columns.Inks[c].To) / 2 is var middle && middle >= rule.From && middle <= rule.To).ToList();
            if (over.Count > 1)
            {
                return (over[0], over[^1]);
            }
        }

        return null;
    }

    // Whether what stands under it, in its column alone, is in line with it.
    private static bool IsOver(PlacedPhrase placed, int rank, IReadOnlyList<PlacedLine> band, Columns columns)
    {
        var box = placed.Phrase.Box;
        var near = Centred * placed.Phrase.Size;
        var below = band.Skip(rank + 1).Select(l => l.In(placed.First)).OfType<Phrase>().FirstOrDefault();
        var (from, to) = below is null ? columns.Inks[placed.First] : (below.Box.Left, below.Box.Right);
        return Math.Abs(placed.Phrase.Middle - ((from + to) / 2)) <= near || Math.Abs(box.Left - from) <= near / 2 || Math.Abs(box.Right - to) <= near / 2
            || (below is null && columns.Inks[placed.First].From - near <= box.Left && columns.Inks[placed.First].To + near >= box.Right);
    }

    private static (int First, int Last) ByMiddle(PlacedPhrase placed, int rank, IReadOnlyList<PlacedLine> band, Columns columns)
    {
        var others = band[rank].Phrases.Where(p => p.Phrase != placed.Phrase).ToList();
        var low = others.Where(p => p.Last < placed.First).Select(p => p.Last + 1).DefaultIfEmpty(placed.First == 0 ? 0 : 1).Max();
        var high = others.Where(p => p.First > placed.Last).Select(p => p.First - 1).DefaultIfEmpty(columns.Count - 1).Min();
        var best = (placed.First, placed.Last);
        var off = Off(best);
        for (var first = placed.First; first >= low && HasHead(first); first--)
        {
            for (var last = placed.Last; last <= high && (last == placed.Last || HasHead(last)); last++)
            {
                if (Off((first, last)) is var o && o < off - (0.2 * placed.Phrase.Size))
                {
                    (best, off) = ((first, last), o);
                }
            }
        }

        return best;

        double Off((int First, int Last) over) => Math.Abs(placed.Phrase.Middle - ((columns.Inks[over.First].From + columns.Inks[over.Last].To) / 2));

        bool HasHead(int column) => column == placed.First || band.Skip(rank + 1).Any(l => l.Phrases.Any(p => p.First <= column && p.Last >= column));
    }
}
