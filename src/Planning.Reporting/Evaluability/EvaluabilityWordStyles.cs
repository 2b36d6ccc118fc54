using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Planning.Reporting.Evaluability;

/// <summary>The styles of the Word table, so that pasted into another document it can be restyled at once.</summary>
internal static class WordStyles
{
    public const string Title = "Title";
    public const string Heading = "Heading1";
    public const string Lead = "EvaluabiliteChapeau";
    public const string Head = "EvaluabiliteEntete";
    public const string CellText = "EvaluabiliteCellule";
    public const string Blank = "EvaluabiliteACompleter";
    public const string Place = "EvaluabiliteEndroit";
    public const string Grid = "TableGrid";

    /// <summary>All of them.</summary>
    public static Styles All() => new(
        new DocDefaults(
            new RunPropertiesDefault(new RunPropertiesBaseStyle(
                new RunFonts { Ascii = "Calibri", HighAnsi = "Calibri", ComplexScript = "Calibri" }, new FontSize { Val = "20" }, new Languages { Val = "fr-FR" })),
            new ParagraphPropertiesDefault(new ParagraphPropertiesBaseStyle(new SpacingBetweenLines { After = "60" }))),
        new Style(new StyleName { Val = "Normal" }, new PrimaryStyle()) { Type = StyleValues.Paragraph, StyleId = "Normal", Default = true },
        Paragraph(Title, "Title", 32, colour: "1F3A5F", isBold: true),
        Paragraph(Heading, "heading 1", 26, colour: "1F3A5F", isBold: true, outline: 0),
        Paragraph(Lead, "Évaluabilité chapeau", 18, colour: "444444"),
        Paragraph(Head, "Évaluabilité en-tête", 16, colour: "FFFFFF", isBold: true),
        Paragraph(CellText, "Évaluabilité cellule", 16),
        Paragraph(Blank, "Évaluabilité à compléter", 16, colour: "A84300", isItalic: true),
        Paragraph(Place, "Évaluabilité endroit", 13, colour: "5A5A5A"),
        new Style(new StyleName { Val = "Table Grid" },
            new StyleTableProperties(new TableBorders(Border<TopBorder>(), Border<LeftBorder>(), Border<BottomBorder>(), Border<RightBorder>(), Border<InsideHorizontalBorder>(), Border<InsideVerticalBorder>()),
                new TableCellMarginDefault(new TopMargin { Width = "40", Type = TableWidthUnitValues.Dxa }, new TableCellLeftMargin { Width = 70, Type = TableWidthValues.Dxa },
                    new BottomMargin { Width = "40", Type = TableWidthUnitValues.Dxa }, new TableCellRightMargin { Width = 70, Type = TableWidthValues.Dxa })))
        { Type = StyleValues.Table, StyleId = Grid });

    private static Style Paragraph(string id, string name, int halfPoints, string? colour = null, bool isBold = false, bool isItalic = false, int? outline = null)
    {
        var run = new StyleRunProperties();
        Append(run, isBold ? new Bold() : null, isItalic ? new Italic() : null, colour is null ? null : new Color { Val = colour }, new FontSize { Val = $"{halfPoints}" });
        var paragraph = new StyleParagraphProperties();
        Append(paragraph, outline is null ? null : new KeepNext(), new SpacingBetweenLines { Before = outline is null ? "0" : "200", After = "40" }, outline is { } level ? new OutlineLevel { Val = level } : null);
        return new Style(new StyleName { Val = name }, new BasedOn { Val = "Normal" }, new PrimaryStyle(), paragraph, run) { Type = StyleValues.Paragraph, StyleId = id };
    }

    private static void Append(OpenXmlElement parent, params OpenXmlElement?[] children) => parent.Append(children.OfType<OpenXmlElement>());

    private static T Border<T>()
        where T : BorderType, new() => new() { Val = BorderValues.Single, Size = 4, Color = "9AA5B1" };
}
