using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Planning.Reporting.Monitoring.Word.Styles;

/// <summary>How the tables of a document look: as its own first table of figures does, else as its default style, else plainly.</summary>
internal sealed class TableModel
{
    private readonly Table? model;
    private readonly string style;

    private TableModel(Table? model, string style, string cellStyle, string headStyle, int size) =>
        (this.model, this.style, CellStyle, HeadStyle, Size) = (model, style, cellStyle, headStyle, size);

    /// <summary>The style of the paragraphs in cells.</summary>
    public string CellStyle { get; }

    /// <summary>The style of the paragraphs in heads.</summary>
    public string HeadStyle { get; }

    /// <summary>The size of the letters in cells, in half points.</summary>
    public int Size { get; }

    /// <summary>The look of a document's tables.</summary>
    /// <param name="styles">Its styles.</param>
    /// <param name="body">Its body, before anything is written to it.</param>
    public static TableModel Of(StyleCatalogue styles, Body body)
    {
        var model = body.Descendants<Table>().FirstOrDefault(t => t.Elements<TableRow>().Count() > 1 && t.Descendants<TableRow>().First().Elements<TableCell>().Count() > 1 && IsStyled(styles, t));
        var byDefault = styles.Default(StyleValues.Table) is { } d && d.StyleName?.Val?.Value?.ToLowerInvariant() is not ("normal table" or "tableau normal") ? d.StyleId?.Value : null;
        var style = model?.GetFirstChild<TableProperties>()?.TableStyle?.Val?.Value ?? (model is null ? byDefault : null);
        if (model is null && style is null)
        {
            style = styles.Named(StyleValues.Table, "planning tableau") ?? styles.Add(AddedStyles.Table());
        }

        var own = styles.Named(StyleValues.Paragraph, "planning cellule");
        string Added() => own ??= styles.Add(AddedStyles.CellText(styles.TextSize));
        var cell = StyleIn(model?.Descendants<TableRow>().Last()) is { } named && styles.ById(named) is not null ? named : Added();
        var head = StyleIn(model?.Descendants<TableRow>().First()) is { } above && styles.ById(above) is not null ? above : cell;
        var size = styles.Chain(styles.ById(cell)).Select(s => s.StyleRunProperties?.FontSize?.Val?.Value).FirstOrDefault(v => v is not null);
        return new TableModel(model, style ?? string.Empty, cell, head, int.TryParse(size, System.Globalization.NumberStyles.Integer, System.Globalization.CultureInfo.InvariantCulture, out var points) ? points : styles.TextSize);
    }

    /// <summary>The properties of a table that wide.</summary>
    /// <param name="width">In twentieths of a point.</param>
    public TableProperties Properties(int width)
    {
        var from = model?.GetFirstChild<TableProperties>();
        var properties = new TableProperties();
        if (style.Length > 0)
        {
            properties.Append(new TableStyle { Val = style });
        }

        properties.Append(new TableWidth { Width = $"{width}", Type = TableWidthUnitValues.Dxa }, new TableJustification { Val = TableRowAlignmentValues.Center });
        Copy(from?.TableBorders);
        properties.Append(new TableLayout { Type = TableLayoutValues.Fixed });
        Copy(from?.TableCellMarginDefault);
        properties.Append(new TableLook { Val = "0420", FirstRow = true, LastRow = false, FirstColumn = false, LastColumn = false, NoHorizontalBand = false, NoVerticalBand = true });
        return properties;

        void Copy(OpenXmlElement? element)
        {
            if (element is not null)
            {
                properties.Append(element.CloneNode(true));
            }
        }
    }

    /// <summary>The shading that the model's heads have of their own; null where its style gives it.</summary>
    public Shading? HeadShading => (Shading?)model?.Descendants<TableCell>().FirstOrDefault()?.TableCellProperties?.Shading?.CloneNode(true);

    /// <summary>The look that the letters of the model's heads have of their own; null where its style gives it.</summary>
    public RunProperties? HeadRun => (RunProperties?)model?.Descendants<TableRow>().First().Descendants<Run>().FirstOrDefault()?.RunProperties?.CloneNode(true);

    private static bool IsStyled(StyleCatalogue styles, Table table)
    {
        var properties = table.GetFirstChild<TableProperties>();
        return properties?.TableBorders is not null || (properties?.TableStyle?.Val?.Value is { } id && styles.ById(id) is { } style && style.Default?.Value != true);
    }

    private static string? StyleIn(TableRow? row) => row?.Descendants<Paragraph>().FirstOrDefault()?.ParagraphProperties?.ParagraphStyleId?.Val?.Value;
}
