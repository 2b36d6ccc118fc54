using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using Planning.Reporting.Monitoring.Word.Styles;

namespace Planning.Reporting.Monitoring.Word.Starter;

/// <summary>The styles of the starter: sober, and all of them Word's own, so that an agency changes them where it is used to.</summary>
internal static class StarterStyles
{
    private const string Ink = "1F3A5F";
    private const string Grey = "595959";
    private const int Letters = 21;

    public static DocumentFormat.OpenXml.Wordprocessing.Styles All() => new(
    [
        new DocDefaults(
            new RunPropertiesDefault(new RunPropertiesBaseStyle(
                new RunFonts { AsciiTheme = ThemeFontValues.MinorHighAnsi, HighAnsiTheme = ThemeFontValues.MinorHighAnsi, EastAsiaTheme = ThemeFontValues.MinorEastAsia, ComplexScriptTheme = ThemeFontValues.MinorBidi },
                new FontSize { Val = Text(Letters) }, new FontSizeComplexScript { Val = Text(Letters) }, new Languages { Val = "fr-FR" })),
            new ParagraphPropertiesDefault(new ParagraphPropertiesBaseStyle(new SpacingBetweenLines { After = "120", Line = "264", LineRule = LineSpacingRuleValues.Auto }))),
        new Style(new StyleName { Val = "Normal" }, new PrimaryStyle()) { Type = StyleValues.Paragraph, StyleId = "Normal", Default = true },
        new Style(new StyleName { Val = "Default Paragraph Font" }, new UIPriority { Val = 1 }, new SemiHidden()) { Type = StyleValues.Character, StyleId = "DefaultParagraphFont", Default = true },
        NormalTable(),
        new Style(new StyleName { Val = "Placeholder Text" }, new UIPriority { Val = 99 }, new StyleRunProperties(new Color { Val = "7F7F7F" })) { Type = StyleValues.Character, StyleId = "PlaceholderText" },
        Heading(1, 34, 480, 200, startsPage: true), Heading(2, 27, 360, 140, startsPage: false), Heading(3, 23, 280, 100, startsPage: false),
        Style("Title", "Title", Look(56, Ink, isBold: true), new SpacingBetweenLines { Before = "240", After = "240", Line = "240", LineRule = LineSpacingRuleValues.Auto }),
        Style("Subtitle", "Subtitle", Look(32, Grey), new SpacingBetweenLines { After = "1200" }),
        Style("Couverture", "Couverture", Look(24, Grey), new SpacingBetweenLines { After = "80" }),
        Style("CouvertureHaut", "Couverture haut", Look(26, Grey), new SpacingBetweenLines { Before = "2400", After = "80" }),
        ListingTitle("TOCHeading", "TOC Heading", 0, new PageBreakBefore()), ListingTitle("PlanningListe", "Titre de liste", 480),
        Contents(1, 0, isBold: true), Contents(2, 240, isBold: false), Contents(3, 480, isBold: false),
        Style("TableofFigures", "table of figures", Look(Letters - 1, null), new SpacingBetweenLines { After = "40" }),
        Style("ListBullet", "List Bullet", new StyleRunProperties(), new NumberingProperties(new NumberingId { Val = StarterNumbering.Bullets }), new SpacingBetweenLines { After = "80" }),
        Style("Caption", "caption", Look(19, Ink, isBold: true), new KeepNext(), new KeepLines(), new SpacingBetweenLines { Before = "240", After = "80" }),
        Style("Header", "header", Look(17, Grey), Edges<BottomBorder>(), Tabs(), new SpacingBetweenLines { After = "0" }),
        Style("Footer", "footer", Look(17, Grey), Edges<TopBorder>(), Tabs(), new SpacingBetweenLines { After = "0" }),
        AddedStyles.FootnoteText(), AddedStyles.FootnoteReference(), AddedStyles.Source(), AddedStyles.CellText(Letters), AddedStyles.Missing(), AddedStyles.Question(), AddedStyles.Table(),
    ]);

    private static Style Heading(int level, int size, int before, int after, bool startsPage)
    {
        var style = Style($"Heading{level}", $"heading {level}", Look(size, Ink, isBold: true),
            [new KeepNext(), new KeepLines(), .. startsPage ? new OpenXmlElement[] { new PageBreakBefore() } : [],
                new NumberingProperties(new NumberingLevelReference { Val = level - 1 }, new NumberingId { Val = StarterNumbering.Headings }),
                new SpacingBetweenLines { Before = Text(before), After = Text(after), Line = "240", LineRule = LineSpacingRuleValues.Auto }, new OutlineLevel { Val = level - 1 }]);
        style.InsertAfter(new NextParagraphStyle { Val = "Normal" }, style.BasedOn);
        return style;
    }

    /// <summary>The title of a list that Word makes: the first begins a page, those that follow it stand under it.</summary>
    private static Style ListingTitle(string id, string name, int before, params OpenXmlElement[] breaks) =>
        Style(id, name, Look(34, Ink, isBold: true), [new KeepNext(), .. breaks, new SpacingBetweenLines { Before = Text(before), After = "240" }]);

    private static Style Contents(int level, int left, bool isBold) => Style($"TOC{level}", $"toc {level}", Look(Letters, null, isBold),
        new SpacingBetweenLines { Before = isBold ? "120" : "0", After = "40" }, new Indentation { Left = Text(left) });

    private static Style NormalTable() => new(new StyleName { Val = "Normal Table" }, new UIPriority { Val = 99 }, new SemiHidden(), new UnhideWhenUsed(),
        new StyleTableProperties(new TableIndentation { Width = 0, Type = TableWidthUnitValues.Dxa },
            new TableCellMarginDefault(new TopMargin { Width = "0", Type = TableWidthUnitValues.Dxa }, new TableCellLeftMargin { Width = 108, Type = TableWidthValues.Dxa },
                new BottomMargin { Width = "0", Type = TableWidthUnitValues.Dxa }, new TableCellRightMargin { Width = 108, Type = TableWidthValues.Dxa })))
    { Type = StyleValues.Table, StyleId = "TableNormal", Default = true };

    private static Style Style(string id, string name, StyleRunProperties run, params OpenXmlElement[] paragraph) =>
        new(new StyleName { Val = name }, new BasedOn { Val = "Normal" }, new PrimaryStyle(), new StyleParagraphProperties(paragraph), run) { Type = StyleValues.Paragraph, StyleId = id };

    private static StyleRunProperties Look(int size, string? colour, bool isBold = false)
    {
        var run = new StyleRunProperties();
        if (isBold)
        {
            run.Append(new Bold());
        }

        if (colour is not null)
        {
            run.Append(new Color { Val = colour });
        }

        run.Append(new FontSize { Val = Text(size) });
        return run;
    }

    private static ParagraphBorders Edges<T>()
        where T : BorderType, new()
    {
        var border = AddedStyles.Border<T>(4, "A6A6A6");
        border.Space = 6;
        return new ParagraphBorders(border);
    }

    private static Tabs Tabs() => new(new TabStop { Val = TabStopValues.Right, Position = 9070 });

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
