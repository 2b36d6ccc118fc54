using Planning.Abstractions.Documents;
using Planning.Documents.Pdf.Child;
using Planning.Documents.Pdf.Layout;
using Planning.Documents.Pdf.Tables;
using Planning.Documents.Story;
using Planning.Documents.Structure;
using Planning.Documents.Styles;

namespace Planning.Documents.Pdf.Story;

/// <summary>Makes out of the pages of a PDF what documents of all formats are assembled from.</summary>
internal sealed class PdfStory
{
    private const char NotePart = 'n';
    private readonly List<RawBlock> blocks = [];
    private readonly Dictionary<string, List<RawBlock>> notes = [];
    private readonly PageFlow flow;
    private readonly ParagraphText texts;
    private readonly Dictionary<(FootNotes, string), string> noteIds = [];

    private PdfStory(IReadOnlyList<PageText> pages)
    {
        flow = PageFlow.Of(pages);
        texts = new ParagraphText(WordStock.Of(pages.SelectMany(p => p.Lines())));
    }

    private int PictureCount { get; set; }

    /// <summary>The draft of the document.</summary>
    /// <param name="path">The file.</param>
    /// <param name="read">Its pages.</param>
    public static DocumentDraft Draft(string path, PdfPagesRead read)
    {
        IReadOnlyList<PageText> pages = [.. read.Pages.OrderBy(p => p.Key).Select(p => p.Value)];
        var story = new PdfStory(pages);
        story.AddNotes();
        story.AddPieces(OutlineHeadings.In(read.File.Outline, [.. story.flow.Pieces.Select(p => p.Paragraph).OfType<LineGroup>()]));
        return new DocumentDraft
        {
            File = path,
            Title = read.File.Title,
            Blocks = story.blocks,
            NoteOf = call => story.notes.GetValueOrDefault(call.Id) ?? [],
            Places = new Places(hasPages: true),
            PictureCount = story.PictureCount + pages.Count(p => p.IsScanned),
            Signs = HeadingSigns.Bookmarks,
            Furniture = Furniture.Of([.. story.flow.Running.DistinctBy(l => RunningLines.Masked(l.Text)).Select(l => RawParagraph.OnPage(l.Text.TrimEnd(TextCleaning.SoftHyphen), page: 0, l.Box))]),
            Notices = [.. PdfNotices.Of(read)],
        };
    }

    private void AddNotes()
    {
        foreach (var (of, sign, group) in flow.NoteGroups)
        {
            var id = $"{noteIds.Count}";
            if (noteIds.TryAdd((of, sign), id))
            {
                var (text, _) = texts.Join(group.Lines, flow.NotesOf);
                var bare = text.TrimStart('⁰', '¹', '²', '³', '⁴', '⁵', '⁶', '⁷', '⁸', '⁹', ' ', '\t');
                notes[id] = [RawParagraph.OnPage(bare.StartsWith(sign, StringComparison.Ordinal) ? bare[sign.Length..].TrimStart() : bare, group.Page, group.Box())];
            }
        }
    }

    private void AddPieces(IReadOnlyDictionary<LineGroup, int> headings)
    {
        var items = ListItems.In([.. flow.Pieces.Select(p => p.Paragraph).OfType<LineGroup>()], headings.ContainsKey);
        var tables = new ContinuedTables();
        for (var i = 0; i < flow.Pieces.Count; i++)
        {
            var piece = flow.Pieces[i];
            if (piece.Paragraph is { } between && i + 1 < flow.Pieces.Count && tables.AnnouncesRest(between, flow.Pieces[i + 1]))
            {
                continue;
            }

            if (piece.Paragraph is { } paragraph)
            {
                blocks.Add(ToRaw(paragraph, headings.GetValueOrDefault(paragraph), items));
            }
            else if (piece.Table is { } table)
            {
                if (!tables.TryContinue(piece))
                {
                    blocks.Add(tables.Begin(table, piece.Page));
                }

                continue;
            }
            else if (piece.Picture is { } picture)
            {
                PictureCount++;
                blocks.Add(new RawParagraph { Part = default, Ordinal = 0, Text = string.Empty, Cut = 0, Style = ParagraphStyle.Plain, Page = piece.Page, Box = picture, Pictures = [string.Empty] });
            }

            tables.End();
        }

        tables.End();
    }

    private RawParagraph ToRaw(LineGroup group, int level, ListItems items)
    {
        var (text, calls) = texts.Join(group.Lines, flow.NotesOf);
        var (label, start) = items.Of(group, text);
        return new RawParagraph
        {
            Part = default,
            Ordinal = 0,
            Text = text[start..],
            Label = label,
            Cut = start,
            Style = ParagraphStyle.Plain,
            OutlineLevel = level > 0 ? level : null,
            IsBold = group.Lines.TrueForAll(l => l.IsBold),
            Size = (int)Math.Round(Math.Clamp(group.Lines[0].Size, 0, 1000) * 2),
            Page = group.Page,
            Box = group.Box(),
            Calls = [.. calls.Where(c => noteIds.ContainsKey(c)).Select(c => new NoteCall(NotePart, noteIds[c]))],
        };
    }
}
