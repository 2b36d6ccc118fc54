using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Planning.Reporting.Evaluability;

/// <summary>The styles of the Word table, so that pasted into another document it can be restyled at once.</summary>
internal static class EvaluabilityWordStyles
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
        Paragraph(Title, "Title", new Look(32) { Colour = "1F3A5F", IsBold = true }),
        Paragraph(Heading, "heading 1", new Look(26) { Colour = "1F3A5F", IsBold = true, Outline = 0 }),
        Paragraph(Lead, "Évaluabilité chapeau", new Look(18) { Colour = "444444" }),
        Paragraph(Head, "Évaluabilité en-tête", new Look(16) { Colour = "FFFFFF", IsBold = true }),
        Paragraph(CellText, "Évaluabilité cellule", new Look(16)),
        Paragraph(Blank, "Évaluabilité à compléter", new Look(16) { Colour = "A84300", IsItalic = true }),
        Paragraph(Place, "Évaluabilité endroit", new Look(13) { Colour = "5A5A5A" }),
        new Style(new StyleName { Val = "Table Grid" },
            new StyleTableProperties(new TableBorders(Border<TopBorder>(), Border<LeftBorder>(), Border<BottomBorder>(), Border<RightBorder>(), Border<InsideHorizontalBorder>(), Border<InsideVerticalBorder>()),
                new TableCellMarginDefault(new TopMargin { Width = "40", Type = TableWidthUnitValues.Dxa }, new TableCellLeftMargin { Width = 70, Type = TableWidthValues.Dxa },
                    new BottomMargin { Width = "40", Type = TableWidthUnitValues.Dxa }, new TableCellRightMargin { Width = 70, Type = TableWidthValues.Dxa })))
        { Type = StyleValues.Table, StyleId = Grid });

    private static Style Paragraph(string id, string name, Look look)
    {
        var run = new StyleRunProperties();
        Append(run, look.IsBold ? new Bold() : null, look.IsItalic ? new Italic() : null, look.Colour is null ? null : new Color { Val = look.Colour }, new FontSize { Val = $"{look.HalfPoints}" });
        var paragraph = new StyleParagraphProperties();
        Append(paragraph, look.Outline is null ? null : new KeepNext(), new SpacingBetweenLines { Before = look.Outline is null ? "0" : "200", After = "40" }, look.Outline is { } level ? new OutlineLevel { Val = level } : null);
        return new Style(new StyleName { Val = name }, new BasedOn { Val = "Normal" }, new PrimaryStyle(), paragraph, run) { Type = StyleValues.Paragraph, StyleId = id };
    }

    private static void Append(OpenXmlElement parent, params OpenXmlElement?[] children) => parent.Append(children.OfType<OpenXmlElement>());

    private static T Border<T>()
        where T : BorderType, new() => new() { Val = BorderValues.Single, Size = 4, Color = "9AA5B1" };

    /// <summary>How the paragraphs of a style look.</summary>
    /// <param name="HalfPoints">The size of the letters, in half points.</param>
    private sealed record Look(int HalfPoints)
    {
        public string? Colour { get; init; }

        public bool IsBold { get; init; }

        public bool IsItalic { get; init; }

        /// <summary>The level among headings, from 0; null for what is no heading.</summary>
        public int? Outline { get; init; }
    }
}
