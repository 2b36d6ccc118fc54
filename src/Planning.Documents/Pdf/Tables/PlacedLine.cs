using Planning.Documents.Pdf.Pages;

namespace Planning.Documents.Pdf.Tables;

/// <summary>A line of a table, its phrases in their columns.</summary>
internal sealed class PlacedLine
{
    // A gap as wide as this, of the letters' size, parts two cells where it falls on a river.
    private const double CellGap = 0.4;
    private const double FigureGap = 0.18;

    /// <summary>Places the phrases of a line, parting those that a river cuts.</summary>
    public PlacedLine(TextLine line, Columns columns)
    {
        Line = line;
        var placed = line.Phrases.SelectMany(p => Parted(p, columns)).Select(p => (Phrase: p, Place: columns.Place(p)))
            .Select(p => new PlacedPhrase(p.Phrase, p.Place.First, p.Place.Last)).ToList();
        for (var i = 0; i + 1 < placed.Count; i++)
        {
            var (left, right) = (placed[i], placed[i + 1]);
            if (left.Last >= right.First && left.IsSpanning)
            {
                placed[i] = left with { Last = Math.Max(left.First, right.First - 1) };
            }

            if (placed[i].Last >= right.First && right.IsSpanning)
            {
                placed[i + 1] = right with { First = Math.Min(right.Last, placed[i].Last + 1) };
            }
        }

        Phrases = placed;
    }

    /// <summary>The line.</summary>
    public TextLine Line { get; }

    /// <summary>The phrases from the left.</summary>
    public IReadOnlyList<PlacedPhrase> Phrases { get; }

    /// <summary>The height of the line.</summary>
    public double Baseline => Line.Baseline;

    /// <summary>The size of its letters.</summary>
    public double Size => Line.Size;

    /// <summary>Whether it holds figures beside its first column.</summary>
    public bool HoldsFigures
    {
        get
        {
            var beside = Phrases.Where(p => p.First > 0).ToList();
            return beside.Count > 0 && beside.Count(p => p.Phrase.IsFigure) * 2 >= beside.Count;
        }
    }

    /// <summary>Whether all that it holds beside its first column is years, or small ranks.</summary>
    public bool HoldsYearsOnly => Phrases.Where(p => p.First > 0).All(p => Figures.IsYear(p.Phrase.Text)) && Phrases.Any(p => p.First > 0);

    /// <summary>Whether it holds something in its first column alone.</summary>
    public bool IsLabel => Phrases.All(p => p.First == 0);

    /// <summary>What it holds in a column alone; null when nothing.</summary>
    public Phrase? In(int column)
    {
        foreach (var placed in Phrases)
        {
            if (placed.First == column)
            {
                return placed.Phrase;
            }
        }

        return null;
    }

    private static IReadOnlyList<Phrase> Parted(Phrase phrase, Columns columns)
    {
        var parts = Runs.Of(phrase.Words, (_, last, next) => !(IsWide(last, next, phrase.Size) && IsRiver(last.Box.Right, next.Box.Left, columns))).ToList();
        return parts.Count == 1 ? [phrase] : [.. parts.Select(p => new Phrase(p))];
    }

    private static bool IsWide(PageWord left, PageWord right, double size)
    {
        var gap = right.Box.Left - left.Box.Right;
        return (gap >= CellGap * size && !(right.SpacesBefore == 1 && Figures.AreOne(left.Text, right.Text)))
            || (!Figures.AreOne(left.Text, right.Text) && gap >= FigureGap * size && Figures.LookOf(left.Text) == TextLook.Figure && Figures.LookOf(right.Text) == TextLook.Figure);
    }

    private static bool IsRiver(double from, double to, Columns columns)
    {
        for (var c = 1; c < columns.Count; c++)
        {
            var (riverFrom, riverTo) = (Math.Min(columns.Inks[c - 1].To, columns.Sides[c]), Math.Max(columns.Inks[c].From, columns.Sides[c]));
            if (Boxes.Shared(from, to, riverFrom, riverTo) > 0)
            {
                return true;
            }
        }

        return false;
    }
}
