using Planning.Abstractions.Documents;
using Planning.Documents.Pdf.Pages;

namespace Planning.Documents.Pdf.Tables;

/// <summary>Finds the tables of a page, ruled or not.</summary>
internal sealed class TableFinder
{
    // A page full of the smallest print holds a quarter of this; beyond, letters are a drawing, and the search would cost the more.
    private const int MaxWords = 20_000;

    private readonly PageContent page;
    private readonly List<PageWord> words;
    private readonly IReadOnlyList<Phrase> turned;
    private readonly Strokes strokes;
    private readonly TextLines lines;
    private readonly List<Box> taken = [];
    private readonly List<DraftTable> found = [];

    private TableFinder(PageContent page, IReadOnlyList<PageWord> all)
    {
        var upright = all.Where(w => w.Turn == 0).ToList();
        this.page = page;
        turned = TurnedText.Phrases(all);
        words = [.. Leaders.Without([.. upright.Where(w => !Leaders.IsRule(w.Text))])];
        strokes = Strokes.Of(page, upright);
        lines = TextLines.Of(words);
    }

    /// <summary>The tables of a page, from the top; none on a page of more words than any is written with.</summary>
    /// <param name="page">The page.</param>
    /// <param name="words">Its words.</param>
    public static IReadOnlyList<PageTable> Find(PageContent page, IReadOnlyList<PageWord> words)
    {
        if (words.Count > MaxWords)
        {
            return [];
        }

        return [.. TurnedText.Frames(words).SelectMany(frame => new TableFinder(TurnedText.Held(page, frame), TurnedText.Held(words, frame)).All(frame)).OrderBy(t => t.Box.Top).ThenBy(t => t.Box.Left)];
    }

    private IEnumerable<PageTable> All(ReadingFrame frame)
    {
        FindRuled();
        var rest = Rest();
        FindOpen(FindSideHeads(rest) ? Rest() : rest);
        return found.SelectMany(RepeatedHeads.Parted).Select(t => t.ToPage(frame));
    }

    // The lines outside of the tables found so far.
    private IReadOnlyList<TextLine> Rest() => lines.In(words.Where(w => !taken.Any(t => Boxes.Holds(t, w.Box))), []);

    private void FindRuled()
    {
        var frames = new List<Box>();
        var drawings = new List<Box>();
        foreach (var area in RuledArea.Of(strokes))
        {
            if (Lattice.Of(area) is not { } lattice)
            {
                frames.Add(area.Box);
                continue;
            }

            var inside = lines.In(words.Where(w => Boxes.Holds(Boxes.Grown(area.Box, 1), w.Box)), area.Down);
            var aside = turned.Where(t => Boxes.Holds(area.Box, t.Box)).ToList();
            if (aside.Sum(t => t.Words.Count) > inside.Sum(l => l.Phrases.Sum(p => p.Words.Count)))
            {
                // A table laid sideways: it is read in its own frame.
                continue;
            }

            if (Drawings.IsOne(area, lattice, inside))
            {
                drawings.Add(area.Box);
            }
            else if (inside.Count > 0 && RuledTables.Of(lattice, inside, aside) is { } table && Acceptance.IsRuledTable(table))
            {
                found.Add(RuledTables.IsPoor(lattice, inside) ? OpenTable.Of(inside, area.Across, RuledTables.Walls(lattice, area)) ?? table : table);
                taken.Add(area.Box);
            }
        }

        foreach (var drawing in drawings)
        {
            // The labels of a chart stand around it, up to its frame where it has one.
            var frame = frames.Where(f => Boxes.Holds(f, drawing) && f.Width * f.Height < 0.8 * page.Width * page.Height).OrderBy(f => f.Width * f.Height).FirstOrDefault(Boxes.Grown(drawing, Drawings.LabelRoom));
            taken.Add(frame);
        }
    }

    // Whether there are some.
    private bool FindSideHeads(IReadOnlyList<TextLine> rest)
    {
        var before = found.Count;
        foreach (var (tables, own) in new SideHeads(rest, page.Fonts).All())
        {
            found.AddRange(tables);
            taken.Add(Boxes.Around(own.Select(p => p.Box)));
        }

        return found.Count > before;
    }

    private void FindOpen(IReadOnlyList<TextLine> rest)
    {
        foreach (var area in new OpenAreas(rest, strokes).All())
        {
            var box = Boxes.Around(area.Select(l => l.Box));
            var near = strokes.Across.Where(s => s.At > box.Top - 20 && s.At < box.Bottom + 20 && Boxes.Shared(s.From, s.To, box.Left, box.Right) > 0).ToList();
            if (OpenTable.Of(area, near, []) is { } table && Acceptance.IsTable(table, near))
            {
                found.Add(table);
            }
        }
    }
}
