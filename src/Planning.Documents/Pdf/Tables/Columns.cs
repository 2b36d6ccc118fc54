namespace Planning.Documents.Pdf.Tables;

/// <summary>The columns of an area, by its vertical rules and by the white rivers that run down between its phrases.</summary>
/// <param name="sides">The sides of the columns: one more than there are columns.</param>
/// <param name="inks">What the text of each column takes.</param>
internal sealed class Columns(IReadOnlyList<double> sides, IReadOnlyList<(double From, double To)> inks)
{
    /// <summary>The sides: one more than there are columns.</summary>
    public IReadOnlyList<double> Sides { get; } = sides;

    /// <summary>What the text of each column takes, from its leftmost to its rightmost letter.</summary>
    public IReadOnlyList<(double From, double To)> Inks { get; } = inks;

    /// <summary>How many.</summary>
    public int Count => Inks.Count;

    /// <summary>The columns of lines.</summary>
    /// <param name="lines">The lines of the area.</param>
    /// <param name="walls">Where vertical rules run down it, from the left.</param>
    public static Columns Of(IReadOnlyList<TextLine> lines, IReadOnlyList<double> walls)
    {
        var (left, right) = (lines.Min(l => l.Box.Left), lines.Max(l => l.Box.Right));
        var inner = walls.Where(w => w > left && w < right).ToList();
        var sides = new List<double> { left };
        for (var strip = 0; strip <= inner.Count; strip++)
        {
            var (from, to) = (strip == 0 ? left - 1 : inner[strip - 1], strip == inner.Count ? right + 1 : inner[strip]);
            sides.AddRange(Rivers.In(Within(lines, from, to), inner.Count > 0));
            if (strip < inner.Count)
            {
                sides.Add(inner[strip]);
            }
        }

        sides.Add(right);
        return new(sides, Ink(lines, sides));
    }

    /// <summary>The columns that a phrase takes, by its ink.</summary>
    public (int First, int Last) Place(Phrase phrase)
    {
        var (first, last) = (-1, -1);
        for (var c = 0; c < Count; c++)
        {
            var (from, to) = Inks[c];
            var shared = Boxes.Shared(phrase.Box.Left, phrase.Box.Right, from, to);
            if (shared > Math.Min(0.3 * phrase.Size, 0.5 * Math.Max(0.1, to - from)))
            {
                (first, last) = (first < 0 ? c : first, c);
            }
        }

        return first >= 0 ? (first, last) : Nearest(phrase.Middle) is var near ? (near, near) : default;
    }

    private int Nearest(double x)
    {
        for (var c = 1; c < Count; c++)
        {
            if (x < Sides[c])
            {
                return c - 1;
            }
        }

        return Count - 1;
    }

    private static List<List<Phrase>> Within(IReadOnlyList<TextLine> lines, double from, double to)
    {
        var within = new List<List<Phrase>>(lines.Count);
        foreach (var line in lines)
        {
            var phrases = line.Phrases.Where(p => p.Middle >= from && p.Middle <= to && p.Box.Left >= from - (0.5 * p.Size) && p.Box.Right <= to + (0.5 * p.Size)).ToList();
            if (phrases.Count > 0)
            {
                within.Add(phrases);
            }
        }

        return within;
    }

    private static List<(double From, double To)> Ink(IReadOnlyList<TextLine> lines, List<double> sides)
    {
        var inks = new List<(double From, double To)>();
        for (var c = 0; c + 1 < sides.Count; c++)
        {
            var (from, to) = (double.MaxValue, double.MinValue);
            foreach (var phrase in lines.SelectMany(l => l.Phrases))
            {
                if (phrase.Box.Left >= sides[c] - (0.3 * phrase.Size) && phrase.Box.Right <= sides[c + 1] + (0.3 * phrase.Size))
                {
                    (from, to) = (Math.Min(from, phrase.Box.Left), Math.Max(to, phrase.Box.Right));
                }
            }

            inks.Add(to >= from ? (from, to) : (sides[c], sides[c + 1]));
        }

        return inks;
    }
}
