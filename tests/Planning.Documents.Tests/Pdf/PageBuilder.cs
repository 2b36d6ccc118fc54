using Planning.Abstractions.Documents;
using Planning.Documents.Pdf.Pages;
using Planning.Documents.Pdf.Tables;

namespace Planning.Documents.Tests.Pdf;

/// <summary>A page drawn by hand: each letter is half its size wide, so that places are easy to tell.</summary>
internal sealed class PageBuilder
{
    private readonly List<Glyph> glyphs = [];
    private readonly List<Rule> rules = [];
    private readonly List<GlyphFont> fonts = [new("Sans", false, false, "000000"), new("Sans", true, false, "000000")];

    /// <summary>Draws a text from a place on its baseline, spaces included.</summary>
    public PageBuilder WithText(double x, double baseline, string text, double size = 10, bool bold = false)
    {
        foreach (var letter in text)
        {
            glyphs.Add(new(letter.ToString(), new(x, baseline - (0.75 * size), x + (size / 2), baseline + (0.22 * size)), baseline, size, 0, bold ? 1 : 0));
            x += size / 2;
        }

        return this;
    }

    /// <summary>Draws a text that ends at a place.</summary>
    public PageBuilder WithTextTo(double right, double baseline, string text, double size = 10) => WithText(right - (text.Length * size / 2), baseline, text, size);

    /// <summary>Draws a text down the page, its letters turned clockwise by 90 degrees.</summary>
    public PageBuilder WithTextDown(double x, double top, string text, double size = 10)
    {
        foreach (var letter in text)
        {
            glyphs.Add(new(letter.ToString(), new(x - (0.22 * size), top, x + (0.75 * size), top + (size / 2)), x, size, 90, 0));
            top += size / 2;
        }

        return this;
    }

    /// <summary>Draws a row of a table: its first text from the left, the others up to their place.</summary>
    public PageBuilder WithRow(double baseline, double left, double[] rights, params string[] texts)
    {
        WithText(left, baseline, texts[0]);
        for (var i = 1; i < texts.Length; i++)
        {
            WithTextTo(rights[i - 1], baseline, texts[i]);
        }

        return this;
    }

    /// <summary>Draws a rule half a point thick.</summary>
    public PageBuilder WithRule(double x1, double y1, double x2, double y2)
    {
        rules.Add(y1 == y2 ? new(new(x1, y1 - 0.25, x2, y1 + 0.25), true) : new(new(x1 - 0.25, y1, x1 + 0.25, y2), false));
        return this;
    }

    /// <summary>Draws all the rules of a grid.</summary>
    public PageBuilder WithGrid(double[] xs, double[] ys)
    {
        foreach (var x in xs)
        {
            WithRule(x, ys[0], x, ys[^1]);
        }

        foreach (var y in ys)
        {
            WithRule(xs[0], y, xs[^1], y);
        }

        return this;
    }

    public PageContent Build() => new() { Number = 1, Width = 595, Height = 842, Glyphs = glyphs, Fonts = fonts, Rules = rules, Fills = [], Pictures = [] };

    public IReadOnlyList<PageWord> Words() => Planning.Documents.Pdf.Pages.Words.Of(Build());

    public IReadOnlyList<PageTable> Tables() => TableFinder.Find(Build(), Words());

    /// <summary>The only table, a row a line: <c>text</c>, <c>text{columns x rows}</c> for a cell over several.</summary>
    public string Table() => Shown(Assert.Single(Tables()));

    /// <summary>A table, a row a line.</summary>
    public static string Shown(PageTable table) => string.Join('\n', Enumerable.Range(0, table.RowCount).Select(r => string.Join(" | ",
        table.Cells.Where(c => c.Row == r).Select(c => c.ColumnSpan + c.RowSpan > 2 ? $"{c.Text}{{{c.ColumnSpan}x{c.RowSpan}}}" : c.Text))));
}
