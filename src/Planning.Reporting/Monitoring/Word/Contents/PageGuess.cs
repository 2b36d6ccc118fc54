using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using Planning.Reporting.Monitoring.Word.Styles;

namespace Planning.Reporting.Monitoring.Word.Contents;

/// <summary>Guesses on which page each paragraph comes, for the contents table to show until Word, which alone lays pages out, counts them.</summary>
internal sealed class PageGuess
{
    private const double LinesOnPage = 46;
    private const double LettersOnLine = 88;
    private const double ChartLines = 17;
    private const double HeadingLines = 2.6;
    private const double ParagraphGap = 0.5;
    private const double RowLines = 1.25;

    private readonly Dictionary<Paragraph, int> pages = [];
    private double lines;
    private int page = 1;

    private PageGuess()
    {
    }

    /// <summary>The pages of a body.</summary>
    public static PageGuess Of(Body body, TemplateStyles styles)
    {
        var guess = new PageGuess();
        guess.Walk(body, styles);
        return guess;
    }

    /// <summary>The page of a paragraph, from 1.</summary>
    public int Of(Paragraph paragraph) => pages.GetValueOrDefault(paragraph, 1);

    private void Walk(OpenXmlElement holder, TemplateStyles styles)
    {
        foreach (var element in holder.ChildElements)
        {
            switch (element)
            {
                case Paragraph paragraph:
                    Add(paragraph, styles);
                    break;
                case Table table:
                    foreach (var row in table.Descendants<TableRow>())
                    {
                        Down(RowLines * Math.Max(1, row.Elements<TableCell>().Select(c => Math.Ceiling(c.InnerText.Length * row.Elements<TableCell>().Count() / LettersOnLine)).DefaultIfEmpty(1).Max()));
                    }

                    break;
                default:
                    Walk(element, styles);
                    break;
            }
        }
    }

    private void Add(Paragraph paragraph, TemplateStyles styles)
    {
        var isHeading = styles.Headings.LevelOf(paragraph) > 0;
        if (paragraph.ParagraphProperties?.PageBreakBefore is not null || (isHeading && styles.StartsPage(paragraph)))
        {
            Break();
        }

        var height = paragraph.Descendants<Drawing>().Any() ? ChartLines
            : isHeading ? HeadingLines : Math.Max(1, Math.Ceiling(paragraph.InnerText.Length / LettersOnLine)) + ParagraphGap;
        Down(height);
        pages[paragraph] = page;
        if (paragraph.Descendants<Break>().Any(b => b.Type?.Value == BreakValues.Page) || paragraph.ParagraphProperties?.SectionProperties is not null)
        {
            Break();
        }
    }

    private void Down(double height)
    {
        lines += height;
        while (lines > LinesOnPage)
        {
            (page, lines) = (page + 1, Math.Min(height, Math.Max(lines - LinesOnPage, 0)));
        }
    }

    private void Break()
    {
        if (lines > 0)
        {
            (page, lines) = (page + 1, 0);
        }
    }
}
