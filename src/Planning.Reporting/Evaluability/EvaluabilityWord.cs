using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Planning.Abstractions.Findings;

namespace Planning.Reporting.Evaluability;

/// <summary>Writes the table to complete as a Word document: landscape A4, one table for each plan, its head repeated on each page.</summary>
public static class EvaluabilityWord
{
    /// <summary>The width of each column, in twentieths of a point; together that of the page between its margins.</summary>
    private static readonly int[] Widths = [1650, 2600, 2350, 1050, 1300, 1350, 1050, 1400, 1200, 1450];

    /// <summary>The same with a column of alerts.</summary>
    private static readonly int[] WidthsWithAlerts = [1450, 2300, 2150, 950, 1200, 1250, 1000, 1150, 1350, 1150, 1450];

    /// <summary>Writes the document. The stream must be readable and writable; it stays open.</summary>
    public static void Write(IReadOnlyList<EvaluabilityTable> tables, Stream output)
    {
        using var package = WordprocessingDocument.Create(output, WordprocessingDocumentType.Document);
        var main = package.AddMainDocumentPart();
        main.AddNewPart<StyleDefinitionsPart>().Styles = EvaluabilityWordStyles.All();
        var body = new Body();
        body.Append(Text("Objectifs et indicateurs", EvaluabilityWordStyles.Title));
        body.Append(Text("Tableau préparé à partir des documents : seul ce qu'ils disent y figure. Les cases « à compléter » sont à votre main.", EvaluabilityWordStyles.Lead));
        foreach (var table in tables)
        {
            body.Append(Text(table.Plan, EvaluabilityWordStyles.Heading));
            body.Append(Text(TableWording.Summary(table), EvaluabilityWordStyles.Lead));
            body.Append(TableOf(table));
            body.Append(new Paragraph());
        }

        body.Append(new SectionProperties(
            new PageSize { Width = 16838, Height = 11906, Orient = PageOrientationValues.Landscape },
            new PageMargin { Top = 720, Bottom = 720, Left = 719, Right = 719, Header = 400, Footer = 400, Gutter = 0 }));
        main.Document = new Document(body);
    }

    private static Table TableOf(EvaluabilityTable source)
    {
        var widths = source.HasAlerts ? WidthsWithAlerts : Widths;
        var table = new Table(
            new TableProperties(new TableStyle { Val = EvaluabilityWordStyles.Grid }, new TableWidth { Width = "15400", Type = TableWidthUnitValues.Dxa }, new TableLayout { Type = TableLayoutValues.Fixed },
                new TableLook { Val = "0020", FirstRow = true, LastRow = false, FirstColumn = false, LastColumn = false, NoHorizontalBand = true, NoVerticalBand = true }),
            new TableGrid(widths.Select(w => new GridColumn { Width = $"{w}" })));
        table.Append(new TableRow([new TableRowProperties(new CantSplit(), new TableHeader()), .. TableWording.Heads(source).Select((head, i) => Cell(widths[i], [Text(head, EvaluabilityWordStyles.Head)], fill: "1F3A5F"))]));
        EvaluabilityRow? above = null;
        foreach (var row in source.Rows)
        {
            table.Append(RowOf(source, row, above, widths));
            above = row;
        }

        return table;
    }

    private static TableRow RowOf(EvaluabilityTable table, EvaluabilityRow row, EvaluabilityRow? above, int[] widths)
    {
        var continuesAxis = above is not null && row.Above.Length > 0 && above.Above == row.Above;
        var continuesObjective = above is not null && row.Objective is not null && ReferenceEquals(above.Objective, row.Objective);
        var cells = new List<TableCell>
        {
            Cell(widths[0], [continuesAxis ? new Paragraph() : Filled(row.Objective is null ? null : row.Above)], merge: Merge(row.Above.Length > 0, continuesAxis)),
            Cell(widths[1], continuesObjective ? [new Paragraph()] : row is { Objective: null, Indicator.Maybe.Count: > 0 } ? [Maybe(row.Indicator.Maybe)] : Placed(row.Objective?.Heading, row.ObjectivePlace), merge: Merge(row.Objective is not null, continuesObjective)),
            Cell(widths[2], row.Objective is { Maybe.Count: > 0 } objective && row.Indicator is null ? [Maybe(objective.Maybe)] : Placed(row.Indicator?.Name, row.IndicatorPlace)),
        };
        var traits = TableWording.Cells(table, row);
        cells.AddRange(traits.SkipLast(1).Select((text, i) => Cell(widths[i + 3], [Filled(text)])));
        cells.Add(Owner(row, above, widths[^1]));
        return new TableRow([new TableRowProperties(new CantSplit()), .. cells]);
    }

    /// <summary>Who follows an indicator, once for the rows that follow each other.</summary>
    private static TableCell Owner(EvaluabilityRow row, EvaluabilityRow? above, int width)
    {
        var owner = row.TextOf(IndicatorTrait.Owner);
        var continues = owner is not null && above?.TextOf(IndicatorTrait.Owner) == owner;
        return Cell(width, [continues ? new Paragraph() : Filled(owner)], merge: Merge(owner is not null, continues));
    }

    private static MergedCellValues? Merge(bool isMerged, bool continues) => !isMerged ? null : continues ? MergedCellValues.Continue : MergedCellValues.Restart;

    private static TableCell Cell(int width, IEnumerable<OpenXmlElement> content, string? fill = null, MergedCellValues? merge = null)
    {
        var properties = new TableCellProperties(new TableCellWidth { Width = $"{width}", Type = TableWidthUnitValues.Dxa });
        if (merge is { } kind)
        {
            properties.Append(new VerticalMerge { Val = kind });
        }

        if (fill is not null)
        {
            properties.Append(new Shading { Val = ShadingPatternValues.Clear, Color = "auto", Fill = fill });
        }

        return new TableCell([properties, .. content]);
    }

    private static Paragraph[] Placed(string? text, string place) => text is null ? [Filled(null)] : [Filled(text), Text(place, EvaluabilityWordStyles.Place)];

    private static Paragraph Maybe(IReadOnlyList<string> names) => Text(TableWording.Maybe(names), EvaluabilityWordStyles.Blank);

    private static Paragraph Filled(string? text) => text is null ? Text(TableWording.Blank, EvaluabilityWordStyles.Blank) : Text(text, EvaluabilityWordStyles.CellText);

    private static Paragraph Text(string text, string style) => new(
        new ParagraphProperties(new ParagraphStyleId { Val = style }),
        new Run(new Text(Checklist.XmlText.Of(Checklist.FrenchTypography.Set(text))) { Space = SpaceProcessingModeValues.Preserve }));
}
