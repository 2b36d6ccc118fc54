using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Planning.Reporting.Evaluability;

/// <summary>The formats of the spreadsheet's cells.</summary>
internal static class EvaluabilitySheetStyles
{
    public const uint Text = 1;
    public const uint Head = 2;
    public const uint Blank = 3;

    /// <summary>The number format by which a spreadsheet takes what is typed for text.</summary>
    private const uint AsText = 49;

    /// <summary>All of them.</summary>
    public static Stylesheet All() => new(
        new Fonts(Font(null), Font("FFFFFFFF", new Bold()), Font("FFA84300", new Italic())),
        new Fills(Fill(PatternValues.None, null), Fill(PatternValues.Gray125, null), Fill(PatternValues.Solid, "FF1F3A5F"), Fill(PatternValues.Solid, "FFFFF4E5")),
        new Borders(new Border(new LeftBorder(), new RightBorder(), new TopBorder(), new BottomBorder(), new DiagonalBorder()), Thin()),
        new CellStyleFormats(new CellFormat { NumberFormatId = 0, FontId = 0, FillId = 0, BorderId = 0 }),
        new CellFormats(new CellFormat { NumberFormatId = 0, FontId = 0, FillId = 0, BorderId = 0, FormatId = 0 }, Format(0, 0), Format(1, 2), Format(2, 3)));

    private static CellFormat Format(uint font, uint fill) => new(new Alignment { WrapText = true, Vertical = VerticalAlignmentValues.Top })
    {
        NumberFormatId = AsText,
        FontId = font,
        FillId = fill,
        BorderId = 1,
        FormatId = 0,
        ApplyAlignment = true,
        ApplyBorder = true,
        ApplyFill = true,
        ApplyFont = true,
        ApplyNumberFormat = true,
    };

    private static Font Font(string? colour, OpenXmlElement? look = null)
    {
        var font = new Font();
        font.Append(new[] { look, new FontSize { Val = 10 }, colour is null ? null : new Color { Rgb = colour }, new FontName { Val = "Calibri" } }.OfType<OpenXmlElement>());
        return font;
    }

    private static Fill Fill(PatternValues pattern, string? colour) => new(colour is null
        ? new PatternFill { PatternType = pattern } : new PatternFill(new ForegroundColor { Rgb = colour }, new BackgroundColor { Indexed = 64 }) { PatternType = pattern });

    private static Border Thin() => new(Edge<LeftBorder>(), Edge<RightBorder>(), Edge<TopBorder>(), Edge<BottomBorder>(), new DiagonalBorder());

    private static T Edge<T>()
        where T : BorderPropertiesType, new()
    {
        var edge = new T { Style = BorderStyleValues.Thin };
        edge.Append(new Color { Rgb = "FF9AA5B1" });
        return edge;
    }
}
