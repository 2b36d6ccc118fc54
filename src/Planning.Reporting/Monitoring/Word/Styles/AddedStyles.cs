using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Planning.Reporting.Monitoring.Word.Styles;

/// <summary>The styles that are added to a template without them, as plain as can be.</summary>
internal static class AddedStyles
{
    public static Style Heading(int level, string? above)
    {
        var run = above is null ? new StyleRunProperties(new Bold(), new FontSize { Val = Text(Math.Max(20, 34 - (4 * level))) }) : new StyleRunProperties();
        var paragraph = new StyleParagraphProperties(new KeepNext(), new KeepLines());
        if (above is not null)
        {
            // What it is based on may be numbered, and the number of another level would be wrong.
            paragraph.Append(new NumberingProperties(new NumberingId { Val = 0 }));
        }

        paragraph.Append(new SpacingBetweenLines { Before = "200", After = "80" }, new OutlineLevel { Val = level - 1 });
        return Paragraph($"Heading{Text(level)}", $"heading {Text(level)}", above, paragraph, run);
    }

    public static Style Bullet(int numbering) => Paragraph("PlanningPuce", "Planning Puce", null,
        new StyleParagraphProperties(new NumberingProperties(new NumberingId { Val = numbering }), new SpacingBetweenLines { After = "60" }, new ContextualSpacing { Val = false }), new StyleRunProperties());

    public static Style Caption(int size) => Paragraph("Caption", "caption", null,
        new StyleParagraphProperties(new KeepNext(), new KeepLines(), new SpacingBetweenLines { Before = "180", After = "80" }),
        new StyleRunProperties(new Bold(), new FontSize { Val = Text(Math.Max(16, size - 2)) }));

    public static Style FootnoteText() => Paragraph("FootnoteText", "footnote text", null,
        new StyleParagraphProperties(new SpacingBetweenLines { Before = "0", After = "0" }), new StyleRunProperties(new FontSize { Val = "16" }));

    public static Style FootnoteReference() => new(new StyleName { Val = "footnote reference" }, new StyleRunProperties(new VerticalTextAlignment { Val = VerticalPositionValues.Superscript }))
    { Type = StyleValues.Character, StyleId = "FootnoteReference" };

    public static Style Source() => Paragraph("PlanningSource", "Planning Source", null,
        new StyleParagraphProperties(new KeepLines(), new SpacingBetweenLines { Before = "60", After = "200" }), new StyleRunProperties(new Color { Val = "595959" }, new FontSize { Val = "16" }));

    public static Style CellText(int size) => Paragraph("PlanningCellule", "Planning Cellule", null,
        new StyleParagraphProperties(new SpacingBetweenLines { Before = "30", After = "30", Line = "240", LineRule = LineSpacingRuleValues.Auto }, new Justification { Val = JustificationValues.Left }),
        new StyleRunProperties(new FontSize { Val = Text(Math.Min(size, 18)) }));

    public static Style Missing() => Aside("PlanningDonneeAbsente", "Planning Donnée absente", new StyleRunProperties());

    public static Style Question() => Aside("PlanningQuestion", "Planning Question", new StyleRunProperties(new Bold()), keepNext: true);

    public static Style Contents(int level) => Paragraph($"TOC{Text(level)}", $"toc {Text(level)}", null,
        new StyleParagraphProperties(new SpacingBetweenLines { After = "60" }, new Indentation { Left = Text(220 * (level - 1)) }), new StyleRunProperties());

    public static Style ListOfCaptions() => Paragraph("TableofFigures", "table of figures", null, new StyleParagraphProperties(new SpacingBetweenLines { After = "60" }), new StyleRunProperties());

    public static Style Table() => new(new StyleName { Val = "Planning Tableau" }, new UIPriority { Val = 99 },
        new StyleTableProperties(
            new TableStyleRowBandSize { Val = 1 },
            new TableBorders(Border<TopBorder>(8, "7F7F7F"), Border<BottomBorder>(8, "7F7F7F"), Border<InsideHorizontalBorder>(4, "BFBFBF")),
            new TableCellMarginDefault(new TableCellLeftMargin { Width = 85, Type = TableWidthValues.Dxa }, new TableCellRightMargin { Width = 85, Type = TableWidthValues.Dxa })),
        new TableStyleProperties(
            new RunPropertiesBaseStyle(new Bold()),
            new TableStyleConditionalFormattingTableProperties(),
            new TableStyleConditionalFormattingTableCellProperties(
                new TableCellBorders(Border<BottomBorder>(8, "7F7F7F")), new Shading { Val = ShadingPatternValues.Clear, Color = "auto", Fill = "F2F2F2" }, new TableCellVerticalAlignment { Val = TableVerticalAlignmentValues.Bottom }))
        { Type = TableStyleOverrideValues.FirstRow })
    { Type = StyleValues.Table, StyleId = "PlanningTableau", CustomStyle = true };

    public static T Border<T>(uint size, string colour)
        where T : BorderType, new() => new() { Val = BorderValues.Single, Size = size, Space = 0, Color = colour };

    private static Style Aside(string id, string name, StyleRunProperties run, bool keepNext = false)
    {
        var paragraph = new StyleParagraphProperties();
        if (keepNext)
        {
            paragraph.Append(new KeepNext());
        }

        paragraph.Append(new KeepLines(), new ParagraphBorders(new LeftBorder { Val = BorderValues.Single, Size = 18, Space = 8, Color = "A6A6A6" }),
            new SpacingBetweenLines { Before = "80", After = "120" }, new Indentation { Left = "200" });
        return Paragraph(id, name, null, paragraph, run);
    }

    private static Style Paragraph(string id, string name, string? basedOn, StyleParagraphProperties paragraph, StyleRunProperties run)
    {
        var style = new Style(new StyleName { Val = name }) { Type = StyleValues.Paragraph, StyleId = id };
        if (basedOn is not null)
        {
            style.Append(new BasedOn { Val = basedOn });
        }

        style.Append(new UIPriority { Val = 99 }, new PrimaryStyle(), paragraph, run);
        return style;
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
