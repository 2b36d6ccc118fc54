using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using Planning.Abstractions.Monitoring;
using Planning.Reporting.Checklist;
using Planning.Reporting.Monitoring.Word.Styles;

namespace Planning.Reporting.Monitoring.Word.Filling;

/// <summary>Writes tables: as wide as the page lets them be, heads over each page, caption and note kept with them.</summary>
internal sealed class TableWriting(TemplateStyles styles, Captions captions)
{
    /// <summary>The sign of a figure that no person has looked at.</summary>
    public const string Unreviewed = "*";

    /// <summary>What the sign means.</summary>
    public const string UnreviewedMeaning = "* Chiffre lu dans un document, qu'aucune personne n'a encore relu.";

    private const int SmallestLetters = 13;
    private const int SmallestWidth = 1200;
    private const int RowsKeptTogether = 12;

    /// <summary>How many letters the cells of a table have at most whose rows stay together: one of sentences would be pushed to the next page whole.</summary>
    private const int LongestKept = 80;

    /// <summary>The caption, the table (or several, side by side columns that have no room one below the other) and the note.</summary>
    public IEnumerable<OpenXmlElement> Write(ReportTable table, Place place)
    {
        var whole = Math.Max(place.Width, SmallestWidth);
        var isFirst = true;
        foreach (var (columns, widths, size) in Cuts(table, whole))
        {
            yield return isFirst ? captions.OfTable(FrenchTypography.Set(table.Caption), place) : Continued(columns, table);
            yield return Grid(table, columns, widths, size, whole);
            isFirst = false;
        }

        yield return Runs.Paragraph(styles.Source, Note(table) is { Length: > 0 } note ? [Runs.Of(note)] : []);
    }

    /// <summary>What stands under a table.</summary>
    public static string Note(ReportTable table)
    {
        var marks = table.Rows.Any(r => r.Any(c => c.IsUnreviewed)) ? FrenchTypography.Set(UnreviewedMeaning) : string.Empty;
        return string.Join(' ', new[] { FrenchTypography.Set(table.Note), marks }.Where(n => n.Length > 0));
    }

    private Paragraph Continued(IReadOnlyList<int> columns, ReportTable table) => new(
        new ParagraphProperties(new ParagraphStyleId { Val = styles.Source }, new KeepNext()), Runs.Of($"(suite : {table.Heads[columns[^1]]})"));

    /// <summary>Smaller letters first; where they do not suffice, the columns in several tables, each with the first.</summary>
    private List<(IReadOnlyList<int> Columns, int[] Widths, int? Size)> Cuts(ReportTable table, int width)
    {
        var columns = Enumerable.Range(0, Math.Max(table.Heads.Count, table.Rows.Max(r => r.Count))).ToList();
        for (var size = styles.Tables.Size; size >= SmallestLetters; size -= 2)
        {
            if (ColumnWidths.Of(table, columns, width, size) is { } widths)
            {
                return [(columns, widths, size == styles.Tables.Size ? null : size)];
            }
        }

        var cuts = new List<(IReadOnlyList<int>, int[], int?)>();
        for (var from = 1; from < columns.Count;)
        {
            var count = columns.Count - from;
            while (count > 1 && ColumnWidths.Of(table, [0, .. columns.GetRange(from, count)], width, SmallestLetters) is null)
            {
                count--;
            }

            List<int> taken = [0, .. columns.GetRange(from, count)];
            cuts.Add((taken, ColumnWidths.Of(table, taken, width, SmallestLetters) ?? Even(taken.Count, width), SmallestLetters));
            from += count;
        }

        return cuts.Count > 0 ? cuts : [(columns, Even(columns.Count, width), SmallestLetters)];
    }

    private static int[] Even(int count, int width) => [.. Enumerable.Repeat(width / count, count)];

    private Table Grid(ReportTable table, IReadOnlyList<int> columns, int[] widths, int? size, int whole)
    {
        var keeps = table.Rows.Count <= RowsKeptTogether && table.Rows.All(r => r.All(c => c.Text.Length <= LongestKept));
        var figures = columns.Select(c => table.Rows.Any(r => r.ElementAtOrDefault(c)?.IsFigure == true)).ToList();
        var grid = new Table(styles.Tables.Properties(whole), new TableGrid(widths.Select(w => new GridColumn { Width = $"{w}" })));
        grid.Append(new TableRow([new TableRowProperties(new CantSplit(), new TableHeader()),
            .. columns.Select((c, i) => Head(table.Heads.ElementAtOrDefault(c) ?? string.Empty, widths[i], figures[i], size))]));
        for (var r = 0; r < table.Rows.Count; r++)
        {
            var row = table.Rows[r];
            var isKept = keeps || r == 0 || r >= table.Rows.Count - 2;
            grid.Append(new TableRow([new TableRowProperties(new CantSplit()), .. columns.Select((c, i) => Cell(row.ElementAtOrDefault(c), widths[i], isKept, size))]));
        }

        return grid;
    }

    private TableCell Head(string text, int width, bool isFigure, int? size)
    {
        var properties = new TableCellProperties(new TableCellWidth { Width = $"{width}", Type = TableWidthUnitValues.Dxa });
        if (styles.Tables.HeadShading is { } shading)
        {
            properties.Append(shading);
        }

        return new TableCell(properties, Line(FrenchTypography.Set(text), styles.Tables.HeadStyle, isFigure, isKept: true, styles.Tables.HeadRun ?? new RunProperties(), size));
    }

    private TableCell Cell(ReportCell? cell, int width, bool isKept, int? size) => new(
        new TableCellProperties(new TableCellWidth { Width = $"{width}", Type = TableWidthUnitValues.Dxa }),
        Line(cell is null ? string.Empty : FrenchTypography.Set(cell.IsUnreviewed ? cell.Text + Unreviewed : cell.Text), styles.Tables.CellStyle, cell?.IsFigure == true, isKept, new RunProperties(), size));

    private static Paragraph Line(string text, string style, bool isFigure, bool isKept, RunProperties look, int? size)
    {
        var properties = new ParagraphProperties(new ParagraphStyleId { Val = style });
        if (isKept)
        {
            properties.Append(new KeepNext());
        }

        if (isFigure)
        {
            properties.Append(new Justification { Val = JustificationValues.Right });
        }

        if (size is { } halfPoints)
        {
            look.FontSize = new FontSize { Val = $"{halfPoints}" };
        }

        return new Paragraph(properties, Runs.Of(text, look));
    }
}
