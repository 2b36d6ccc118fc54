using Planning.Abstractions.Documents;
using Planning.Documents.Pdf.Layout;
using Planning.Documents.Pdf.Tables;

namespace Planning.Documents.Pdf.Story;

/// <summary>The pages as one text: paragraphs, tables, pictures and notes one after the other, without what runs from page to page.</summary>
internal sealed class PageFlow
{
    private readonly List<FlowPiece> pieces = [];
    private readonly List<(FootNotes Notes, string Sign, LineGroup Group)> noteGroups = [];
    private readonly Dictionary<PageLine, FootNotes> notesOf = new(ReferenceEqualityComparer.Instance);
    private readonly ParagraphBreaks breaks;
    private readonly double bodySize;

    private PageFlow(IReadOnlyList<PageText> pages)
    {
        Running = RunningLines.In(pages);
        bodySize = BodySize(pages);
        breaks = new ParagraphBreaks(Leading.Of(pages), bodySize);
    }

    /// <summary>The lines that run from page to page.</summary>
    public HashSet<PageLine> Running { get; }

    /// <summary>What follows what.</summary>
    public IReadOnlyList<FlowPiece> Pieces => pieces;

    /// <summary>The notes: the page's notes, the sign, the paragraph.</summary>
    public IReadOnlyList<(FootNotes Notes, string Sign, LineGroup Group)> NoteGroups => noteGroups;

    /// <summary>The flow of the pages that were read, in order.</summary>
    public static PageFlow Of(IReadOnlyList<PageText> pages)
    {
        var flow = new PageFlow(pages);
        foreach (var page in pages)
        {
            flow.Add(page);
        }

        return flow;
    }

    /// <summary>The notes at the foot of the page of a line.</summary>
    public FootNotes NotesOf(PageLine line) => notesOf[line];

    private void Add(PageText page)
    {
        var shown = page.Pieces.Where(p => p.Line is null || !Running.Contains(p.Line)).ToList();
        var notes = FootNotes.Of([.. shown.Select(p => p.Line).OfType<PageLine>()], bodySize);
        foreach (var region in shown.GroupBy(p => p.Region))
        {
            var lines = region.Where(p => p.Line is not null && notes.NoteOf(p.Line) is null).Select(p => p.Line!.Box).ToList();
            var column = lines.Count > 0 ? Boxes.Around(lines) : default;
            LineGroup? open = null;
            foreach (var piece in region)
            {
                open = Add(page, piece, notes, open, column);
            }
        }
    }

    private LineGroup? Add(PageText page, PagePiece piece, FootNotes notes, LineGroup? open, Box column)
    {
        if (piece.Line is not { } line)
        {
            pieces.Add(new FlowPiece(page.Number) { Table = piece.Table, Picture = piece.Picture });
            return null;
        }

        notesOf[line] = notes;
        if (notes.NoteOf(line) is { } sign)
        {
            AddNote(page, line, notes, sign);
            return open;
        }

        if (open is null)
        {
            if (Last() is { } before && breaks.GoesOn(before, line, column))
            {
                before.Lines.Add(line);
                return before;
            }
        }
        else if (!breaks.IsBreak(open, line, column))
        {
            open.Lines.Add(line);
            open.Together += open.Together == open.Lines.Count - 1 ? 1 : 0;
            return open;
        }

        return Begin(page.Number, line);
    }

    private LineGroup Begin(int page, PageLine line)
    {
        var group = new LineGroup(page) { Together = 1 };
        group.Lines.Add(line);
        pieces.Add(new FlowPiece(page) { Paragraph = group });
        return group;
    }

    private void AddNote(PageText page, PageLine line, FootNotes notes, string sign)
    {
        if (noteGroups.Count > 0 && noteGroups[^1] is var last && last.Notes == notes && last.Sign == sign)
        {
            last.Group.Lines.Add(line);
            last.Group.Together++;
            return;
        }

        var group = new LineGroup(page.Number) { Together = 1 };
        group.Lines.Add(line);
        noteGroups.Add((notes, sign, group));
    }

    // A picture or a table at the head of a page may stand between the two halves of a paragraph: only the last piece counts.
    private LineGroup? Last() => pieces.Count > 0 ? pieces[^1].Paragraph : null;

    private static double BodySize(IReadOnlyList<PageText> pages)
    {
        var letters = new Dictionary<double, int>();
        foreach (var line in pages.SelectMany(p => p.Lines()))
        {
            letters[line.Size] = letters.GetValueOrDefault(line.Size) + line.Text.Length;
        }

        return letters.Count == 0 ? 0 : letters.MaxBy(l => l.Value).Key;
    }
}
