using Planning.Abstractions.Documents;
using Planning.Documents.Pdf.Pages;
using Planning.Documents.Pdf.Tables;

namespace Planning.Documents.Pdf.Layout;

/// <summary>What was recognised on a page.</summary>
internal sealed record PageLayout
{
    // Shares of the page.
    private const double LeastPicture = 0.015;
    private const double Background = 0.8;
    private const double ScannedArea = 0.5;

    private const int LeastOfRow = 2;

    // A scanned page may bear a stamped number.
    private const int MostScannedLetters = 20;

    /// <summary>What the page draws.</summary>
    public required PageContent Content { get; init; }

    /// <summary>Its words.</summary>
    public required IReadOnlyList<PageWord> Words { get; init; }

    /// <summary>Its tables.</summary>
    public required IReadOnlyList<PageTable> Tables { get; init; }

    /// <summary>Its lines, tables and pictures in reading order.</summary>
    public required IReadOnlyList<PagePiece> Pieces { get; init; }

    /// <summary>Recognises a page.</summary>
    /// <param name="drawn">What it draws.</param>
    /// <param name="level">The level of heading that the document's tags give to a mark of the page; 0 for none.</param>
    public static PageLayout Of(PageContent drawn, Func<int, int> level)
    {
        var content = UnnamedGlyphs.Marked(drawn);
        var (rest, signs) = RaisedSigns.Split(content);
        var words = Pages.Words.Of(rest);
        var tables = TableFinder.Find(content, signs.Count == 0 ? words : Pages.Words.Of(content)).Where(t => IsTable(t) && !ContentsTables.Is(t, words)).Select(TableText.Cleaned).ToList();
        return new PageLayout { Content = content, Words = words, Tables = tables, Pieces = TaggedLines.Among([.. InOrder(rest, words, signs, tables)], rest, level) };
    }

    /// <summary>The page as it crosses to the parent.</summary>
    public PageText ToText()
    {
        var letters = Content.Glyphs.Count(g => !string.IsNullOrWhiteSpace(g.Text));
        var area = Content.Width * Content.Height;
        return new PageText
        {
            Number = Content.Number,
            Width = Content.Width,
            Height = Content.Height,
            Pieces = Pieces,
            IsScanned = letters <= MostScannedLetters && area > 0 && Content.Pictures.Sum(p => p.Width * p.Height) > area * ScannedArea,
            IsCut = Content.IsCut,
            LeftOut = Content.LeftOut is { Fields: 0, Comments: 0, Attachments: [] } ? null : Content.LeftOut,
            UnreadableWords = Words.Count(w => w.Text.Contains(UnnamedGlyphs.Mark)),
        };
    }

    // A single column, or a row of two, is a frame around text, or a highlight.
    private static bool IsTable(PageTable table) => table.ColumnCount > 1 && (table.RowCount > 1 || table.ColumnCount > LeastOfRow);

    private static IEnumerable<PagePiece> InOrder(PageContent content, IReadOnlyList<PageWord> words, IReadOnlyList<PageWord> signs, IReadOnlyList<PageTable> tables)
    {
        var lines = new Lines(content);
        var region = 0;
        var free = words.Where(w => !tables.Any(t => Boxes.Holds(t.Box, w.Box)));

        // The text of a page is read before what is written along its sides.
        foreach (var turn in free.GroupBy(w => w.Turn).OrderByDescending(g => g.Sum(w => w.Text.Length)))
        {
            var frame = new ReadingFrame(turn.Key);
            var segments = Segments.Of(turn.Select(w => Placed(w, frame, isRaised: false)));
            segments.AddRange(region > 0 ? [] : Others(content, tables, frame));
            var raised = signs.Where(s => s.Turn == turn.Key && !tables.Any(t => Boxes.Holds(t.Box, s.Box))).Select(s => Placed(s, frame, isRaised: true)).ToList();
            foreach (var block in Columns.In(segments))
            {
                region++;
                foreach (var (line, other) in lines.In(block, raised))
                {
                    yield return new PagePiece { Region = region, Line = line, Table = other?.Table, Picture = other?.Picture };
                }
            }
        }

        if (region == 0)
        {
            foreach (var other in Others(content, tables, new ReadingFrame(0)).OrderBy(o => o.Box.Top))
            {
                yield return new PagePiece { Region = 1, Table = other.Table, Picture = other.Picture };
            }
        }
    }

    private static IEnumerable<Segment> Others(PageContent content, IReadOnlyList<PageTable> tables, ReadingFrame frame)
    {
        var area = content.Width * content.Height;
        return tables.Select(t => new Segment(frame.In(t.Box)) { Table = t })
            .Concat(content.Pictures.Where(p => p.Width * p.Height > area * LeastPicture && p.Width * p.Height < area * Background && !tables.Any(t => Boxes.Holds(t.Box, p)))
                .Select(p => new Segment(frame.In(p)) { Picture = p }));
    }

    private static PlacedWord Placed(PageWord word, ReadingFrame frame, bool isRaised) => new(word, frame.In(word.Box), frame.Line(word.Baseline, word.Box), isRaised);
}
