using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Planning.Reporting.Evaluability;

/// <summary>Writes the table to complete as a Word document: landscape A4, one table for each plan, its head repeated on each page.</summary>
public static class EvaluabilityWord
{
    /// <summary>The width of each column, in twentieths of a point; together that of the page between its margins.</summary>
    private static readonly int[] Widths = [1650, 2600, 2350, 1050, 1300, 1350, 1050, 1400, 1200, 1450];

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
        var table = new Table(
            new TableProperties(new TableStyle { Val = EvaluabilityWordStyles.Grid }, new TableWidth { Width = "15400", Type = TableWidthUnitValues.Dxa }, new TableLayout { Type = TableLayoutValues.Fixed },
                new TableLook { Val = "0020", FirstRow = true, LastRow = false, FirstColumn = false, LastColumn = false, NoHorizontalBand = true, NoVerticalBand = true }),
            new TableGrid(Widths.Select(w => new GridColumn { Width = $"{w}" })));
        table.Append(new TableRow([new TableRowProperties(new CantSplit(), new TableHeader()), .. TableWording.Heads.Select((head, i) => Cell(i, [Text(head, EvaluabilityWordStyles.Head)], fill: "1F3A5F"))]));
        EvaluabilityRow? above = null;
        foreach (var row in source.Rows)
        {
            table.Append(RowOf(row, above));
            above = row;
        }

        return table;
    }

    private static TableRow RowOf(EvaluabilityRow row, EvaluabilityRow? above)
    {
        var continuesAxis = above is not null && row.Above.Length > 0 && above.Above == row.Above;
        var continuesObjective = above is not null && row.Objective is not null && ReferenceEquals(above.Objective, row.Objective);
        var cells = new List<TableCell>
        {
            Cell(0, [continuesAxis ? new Paragraph() : Filled(row.Objective is null ? null : row.Above)], merge: Merge(row.Above.Length > 0, continuesAxis)),
            Cell(1, continuesObjective ? [new Paragraph()] : row is { Objective: null, Indicator.Maybe.Count: > 0 } ? [Maybe(row.Indicator.Maybe)] : Placed(row.Objective?.Heading, row.ObjectivePlace), merge: Merge(row.Objective is not null, continuesObjective)),
            Cell(2, row.Objective is { Maybe.Count: > 0 } objective && row.Indicator is null ? [Maybe(objective.Maybe)] : Placed(row.Indicator?.Name, row.IndicatorPlace)),
        };
        cells.AddRange(TableWording.Traits.Select((trait, i) => Cell(i + 3, [Filled(row.TextOf(trait))])));
        return new TableRow([new TableRowProperties(new CantSplit()), .. cells]);
    }

    private static MergedCellValues? Merge(bool isMerged, bool continues) => !isMerged ? null : continues ? MergedCellValues.Continue : MergedCellValues.Restart;

    private static TableCell Cell(int column, IEnumerable<OpenXmlElement> content, string? fill = null, MergedCellValues? merge = null)
    {
        var properties = new TableCellProperties(new TableCellWidth { Width = $"{Widths[column]}", Type = TableWidthUnitValues.Dxa });
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
