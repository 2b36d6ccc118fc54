using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using Planning.Reporting.Monitoring.Word.Filling;
using Planning.Reporting.Monitoring.Word.Styles;

namespace Planning.Reporting.Monitoring.Word.Contents;

/// <summary>Guesses on which page each paragraph comes, for the contents table to show until Word, which alone lays pages out, counts them.</summary>
internal sealed class PageGuess
{
    private const double LineHeight = 1.22;
    private const double LetterWidth = 0.47;
    private const int TwentiethsPerHalfPoint = 10;
    private const int EmuPerTwentieth = 635;
    private const int NoteSize = 16;
    private const int NoteRule = 200;
    private const int LinesUnderHeading = 3;

    private readonly Dictionary<Paragraph, int> pages = [];
    private readonly Dictionary<string, StyleMetrics> metrics = [];
    private readonly Dictionary<long, int> notes;
    private readonly Writing writing;
    private readonly int height;
    private readonly int width;
    private double used;
    private double under;
    private double below;
    private int page = 1;

    private PageGuess(Writing writing)
    {
        this.writing = writing;
        var main = writing.Document.MainDocumentPart!;
        var section = main.Document!.Body!.Elements<SectionProperties>().LastOrDefault();
        width = writing.Places.PageWidth(main.Document.Body.LastChild!);
        height = (int)(section?.GetFirstChild<PageSize>()?.Height?.Value ?? 16838) - (section?.GetFirstChild<PageMargin>()?.Top?.Value ?? 1417) - (section?.GetFirstChild<PageMargin>()?.Bottom?.Value ?? 1417);
        notes = main.FootnotesPart?.Footnotes?.Elements<Footnote>().Where(n => n.Id is not null).ToDictionary(n => n.Id!.Value, n => n.InnerText.Length) ?? [];
        Walk(main.Document.Body);
    }

    /// <summary>The pages of the body of a document that is otherwise whole.</summary>
    public static PageGuess Of(Writing writing) => new(writing);

    /// <summary>The page of a paragraph, from 1.</summary>
    public int Of(Paragraph paragraph) => pages.GetValueOrDefault(paragraph, 1);

    private void Walk(OpenXmlElement holder)
    {
        foreach (var element in holder.ChildElements)
        {
            switch (element)
            {
                case Paragraph paragraph:
                    Add(paragraph);
                    break;
                case Table table:
                    below = 0;
                    foreach (var row in table.Descendants<TableRow>())
                    {
                        Down(row.Elements<TableCell>().Select(Height).DefaultIfEmpty(0).Max(), 0);
                    }

                    break;
                default:
                    Walk(element);
                    break;
            }
        }
    }

    private void Add(Paragraph paragraph)
    {
        var look = Look(paragraph);
        var line = look.Size * TwentiethsPerHalfPoint * LineHeight * look.Line / 240;
        var isHeading = writing.Styles.Headings.LevelOf(paragraph) > 0;
        if (paragraph.ParagraphProperties?.PageBreakBefore is not null || writing.Styles.StartsPage(paragraph)
            || (isHeading && used + under + look.Before + (line * (1 + LinesUnderHeading)) > height))
        {
            Break();
        }

        var called = paragraph.Descendants<FootnoteReference>().Sum(r => NoteHeight(r.Id?.Value ?? 0));

        // Between two paragraphs the larger of their spaces counts, not both.
        Down(Height(paragraph, width) - Math.Min(below, look.Before), called);
        below = look.After;
        pages[paragraph] = page;
        if (paragraph.Descendants<Break>().Any(b => b.Type?.Value == BreakValues.Page) || paragraph.ParagraphProperties?.SectionProperties is not null)
        {
            Break();
        }
    }

    private double Height(TableCell cell) => cell.Descendants<Paragraph>().Sum(p => Height(p,
        int.TryParse(cell.TableCellProperties?.TableCellWidth?.Width?.Value, NumberStyles.Integer, CultureInfo.InvariantCulture, out var own) && own > 300 ? own - 200 : width / 2));

    private double Height(Paragraph paragraph, int across)
    {
        var drawing = paragraph.Descendants<DocumentFormat.OpenXml.Drawing.Wordprocessing.Extent>().Sum(e => (double)(e.Cy?.Value ?? 0) / EmuPerTwentieth);
        var look = Look(paragraph);
        var letters = paragraph.Descendants<Text>().Sum(t => t.Text.Length);
        var lines = Math.Max(1, Math.Ceiling(letters * look.Size * TwentiethsPerHalfPoint * LetterWidth / across));
        return look.Before + look.After + drawing + (lines * look.Size * TwentiethsPerHalfPoint * LineHeight * look.Line / 240);
    }

    private double NoteHeight(long id) =>
        Math.Max(1, Math.Ceiling(notes.GetValueOrDefault(id) * NoteSize * TwentiethsPerHalfPoint * LetterWidth / width)) * NoteSize * TwentiethsPerHalfPoint * LineHeight;

    private StyleMetrics Look(Paragraph paragraph)
    {
        var id = paragraph.ParagraphProperties?.ParagraphStyleId?.Val?.Value ?? string.Empty;
        if (!metrics.TryGetValue(id, out var look))
        {
            metrics[id] = look = writing.Styles.MetricsOf(id);
        }

        return look;
    }

    private void Down(double more, double called)
    {
        if (used + under + more + called + (called > 0 && under == 0 ? NoteRule : 0) > height)
        {
            Break();
        }

        used += more;
        under += called + (called > 0 && under == 0 ? NoteRule : 0);
        for (; used > height; used -= height)
        {
            page++;
        }
    }

    private void Break()
    {
        if (used > 0)
        {
            (page, used, under, below) = (page + 1, 0, 0, 0);
        }
    }
}
