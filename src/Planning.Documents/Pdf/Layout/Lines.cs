using Planning.Abstractions.Documents;
using Planning.Documents.Pdf.Pages;

namespace Planning.Documents.Pdf.Layout;

/// <summary>Makes lines out of the segments of one column.</summary>
/// <param name="page">The page, whose fonts the words count in.</param>
internal sealed class Lines(PageContent page)
{
    private const double SameLine = 0.3;

    /// <summary>The lines, tables and pictures of a column, from the top.</summary>
    /// <param name="segments">The column.</param>
    /// <param name="signs">The raised signs of the page; those that stand by a word are put into its line.</param>
    public IEnumerable<(PageLine? Line, Segment? Other)> In(List<Segment> segments, IReadOnlyList<PlacedWord> signs)
    {
        var words = Segments.Sorted(segments.SelectMany(s => s.Words));
        var rows = new List<(double Height, PageLine? Line, Segment? Other)>();
        foreach (var row in Runs.Of(words, (_, last, next) => Math.Abs(next.Line - last.Line) <= SameLine * Math.Max(next.Word.Size, last.Word.Size)))
        {
            row.Sort((a, b) => a.Box.Left.CompareTo(b.Box.Left));
            var box = Boxes.Around(row.Select(w => w.Box));
            rows.Add((row[0].Line, Line(WithSigns(row, signs, box)), null));
        }

        rows.AddRange(segments.Where(s => s.Words.Count == 0).Select(s => (s.Box.Top, (PageLine?)null, (Segment?)s)));
        return rows.OrderBy(r => r.Height).Select(r => (r.Line, r.Other));
    }

    private static List<PlacedWord> WithSigns(List<PlacedWord> row, IReadOnlyList<PlacedWord> signs, Box box)
    {
        var size = row.Max(w => w.Word.Size);
        var own = signs.Where(s => s.Box.Bottom > box.Top - (size * 0.3) && s.Box.Bottom < box.Bottom + (size * 0.1) && s.Line < row[0].Line
            && row.Any(w => Math.Abs(s.Box.Left - w.Box.Right) < size * 0.7 || Math.Abs(w.Box.Left - s.Box.Right) < size * 0.7)).ToList();
        return own.Count == 0 ? row : [.. row.Concat(own).OrderBy(w => w.Box.Left)];
    }

    private PageLine Line(List<PlacedWord> words)
    {
        var (text, raised) = LineText.Of(words);
        var letters = words.Where(w => !w.IsRaised && w.Word.Text.Any(char.IsLetterOrDigit)).ToList();
        var own = letters.Count > 0 ? letters : words;
        var box = Boxes.Around(words.Select(w => w.Word.Box));
        return new PageLine
        {
            Text = text,
            Raised = raised,
            Box = new Box(Rounded(box.Left), Rounded(box.Top), Rounded(box.Right), Rounded(box.Bottom)),
            Baseline = Rounded(own[0].Line),
            Size = Rounded(own.GroupBy(w => Math.Round(w.Word.Size, 1)).MaxBy(g => g.Sum(w => w.Word.Text.Length))!.Key),
            IsBold = own.TrueForAll(w => page.Fonts[w.Word.Font].IsBold),
            IsItalic = own.TrueForAll(w => page.Fonts[w.Word.Font].IsItalic),
            Colour = page.Fonts[own[0].Word.Font].Colour,
        };
    }

    private static double Rounded(double points) => Math.Round(points, 2);
}
