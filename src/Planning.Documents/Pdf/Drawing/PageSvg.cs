using System.Globalization;
using System.Text;
using System.Xml;
using Planning.Abstractions.Documents;
using Planning.Documents.Pdf.Layout;
using Planning.Documents.Pdf.Pages;

namespace Planning.Documents.Pdf.Drawing;

/// <summary>
/// Draws a page from its own glyphs and rules, with what was recognised over it in layers (<see cref="PageLayers"/>), so that a person sees
/// why it was read as it was.
/// </summary>
internal sealed class PageSvg
{
    private const string Style = """
        text{font-family:Liberation Sans,Arial,sans-serif;white-space:pre}
        .aplat{fill:#eef1f4}.image{fill:#d8dee6;stroke:#8894a4;stroke-width:.5}.filet{fill:#333}
        .mot{fill:none;stroke:#2a7de1;stroke-width:.4;opacity:.8}
        .ligne{fill:#f2a900;fill-opacity:.10;stroke:#c78500;stroke-width:.5}.rang{fill:#a05f00;font-size:6px}
        .tableau{fill:none;stroke:#d1335b;stroke-width:1.2}.tete{fill:#d1335b;fill-opacity:.12;stroke:#d1335b;stroke-width:.6}
        .cellule{fill:#1f9d55;fill-opacity:.08;stroke:#1f9d55;stroke-width:.6}
        """;

    private const string Grey = "#6b7680";
    private readonly StringBuilder text = new();
    private readonly XmlWriter svg;

    private PageSvg() => svg = XmlWriter.Create(text, new XmlWriterSettings { OmitXmlDeclaration = true, Indent = true, IndentChars = " ", CheckCharacters = false, NewLineChars = "\n" });

    /// <summary>The drawing.</summary>
    public static string Of(PageLayout layout)
    {
        var drawing = new PageSvg();
        drawing.Write(layout);
        return drawing.text.ToString();
    }

    private void Write(PageLayout layout)
    {
        var page = layout.Content;
        svg.WriteStartElement("svg", "http://www.w3.org/2000/svg");
        Attribute("viewBox", $"0 0 {Figure(page.Width)} {Figure(page.Height)}");
        Attribute("width", Figure(page.Width));
        Attribute("height", Figure(page.Height));
        svg.WriteElementString("title", string.Create(CultureInfo.InvariantCulture, $"Page {page.Number}"));
        svg.WriteElementString("style", Style);
        Rectangle(new Box(0, 0, page.Width, page.Height), "feuille", fill: "#fff");
        Layer(PageLayers.Page, () => WritePage(page));
        Layer(PageLayers.Words, () => WriteAll(layout.Words.Select(w => w.Box), "mot"));
        Layer(PageLayers.Lines, () => WriteLines(layout));
        Layer(PageLayers.Cells, () => WriteTables(layout));
        svg.WriteEndElement();
        svg.Flush();
    }

    private void WritePage(PageContent page)
    {
        WriteAll(page.Fills, "aplat");
        WriteAll(page.Pictures, "image");
        WriteAll(page.Rules.Select(r => r.Box), "filet");
        foreach (var glyph in page.Glyphs.Where(g => !string.IsNullOrWhiteSpace(g.Text)))
        {
            Write(glyph, page.Fonts[glyph.Font]);
        }
    }

    private void Write(Glyph glyph, GlyphFont font)
    {
        var (x, y) = glyph.Turn switch
        {
            90 => (glyph.Baseline, glyph.Box.Top),
            270 => (glyph.Baseline, glyph.Box.Bottom),
            180 => (glyph.Box.Right, glyph.Baseline),
            _ => (glyph.Box.Left, glyph.Baseline),
        };
        svg.WriteStartElement("text");
        Attribute("x", Figure(x));
        Attribute("y", Figure(y));
        Attribute("font-size", Figure(glyph.Size));
        Attribute("fill", IsPale(font.Colour) ? Grey : $"#{font.Colour}");
        if (glyph.Turn != 0)
        {
            Attribute("transform", $"rotate({glyph.Turn.ToString(CultureInfo.InvariantCulture)} {Figure(x)} {Figure(y)})");
        }

        var advance = glyph.Turn is 90 or 270 ? glyph.Box.Height : glyph.Box.Width;
        if (advance > 0)
        {
            Attribute("textLength", Figure(advance));
            Attribute("lengthAdjust", "spacingAndGlyphs");
        }

        if (font.IsBold)
        {
            Attribute("font-weight", "bold");
        }

        if (font.IsItalic)
        {
            Attribute("font-style", "italic");
        }

        svg.WriteString(Shown(glyph.Text));
        svg.WriteEndElement();
    }

    private void WriteLines(PageLayout layout)
    {
        var rank = 0;
        foreach (var piece in layout.Pieces)
        {
            rank++;
            if (piece.Line is { } line)
            {
                Rectangle(line.Box, "ligne");
            }

            var place = piece.Place();
            svg.WriteStartElement("text");
            Attribute("class", "rang");
            Attribute("x", Figure(Math.Max(0, place.Left - 12)));
            Attribute("y", Figure(place.Bottom));
            svg.WriteString(rank.ToString(CultureInfo.InvariantCulture));
            svg.WriteEndElement();
        }
    }

    private void WriteTables(PageLayout layout)
    {
        foreach (var table in layout.Tables)
        {
            foreach (var cell in table.Cells)
            {
                Rectangle(cell.Box, cell.Row < table.HeaderRows ? "tete" : "cellule");
            }

            Rectangle(table.Box, "tableau");
        }
    }

    private void WriteAll(IEnumerable<Box> boxes, string kind)
    {
        foreach (var box in boxes)
        {
            Rectangle(box, kind);
        }
    }

    private void Layer(string name, Action write)
    {
        svg.WriteStartElement("g");
        Attribute("id", name);
        write();
        svg.WriteEndElement();
    }

    private void Rectangle(Box box, string kind, string? fill = null)
    {
        svg.WriteStartElement("rect");
        Attribute("class", kind);
        Attribute("x", Figure(box.Left));
        Attribute("y", Figure(box.Top));
        Attribute("width", Figure(box.Width));
        Attribute("height", Figure(box.Height));
        if (fill is not null)
        {
            Attribute("fill", fill);
        }

        svg.WriteEndElement();
    }

    private void Attribute(string name, string value) => svg.WriteAttributeString(name, value);

    private static string Figure(double value) => (double.IsFinite(value) ? value : 0).ToString("0.##", CultureInfo.InvariantCulture);

    // Pale letters stand on a dark area, of which the page keeps the place and not the colour.
    private static bool IsPale(string colour) => colour.Length != 6 || (colour[0] >= 'D' && colour[2] >= 'D' && colour[4] >= 'D');

    // A font may name anything as a letter.
    private static string Shown(string letters) => new([.. letters.Select(c => XmlConvert.IsXmlChar(c) ? c : '\uFFFD')]);
}
