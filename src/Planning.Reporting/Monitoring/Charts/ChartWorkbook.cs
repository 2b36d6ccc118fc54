using System.IO.Compression;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Planning.Reporting.Monitoring.Charts;

/// <summary>The workbook inside a chart, which "Modifier les données" opens.</summary>
internal static class ChartWorkbook
{
    private const string WorkbookType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";
    private const uint FigureStyle = 1;
    private const uint OwnFormat = 164;

    /// <summary>The first day that the dates of an archive know: the same chart gives the same bytes.</summary>
    private static readonly DateTimeOffset Epoch = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>The bytes of the workbook, the same for the same cells.</summary>
    public static byte[] Of(ChartCells cells)
    {
        using var buffer = new MemoryStream();
        using (var package = SpreadsheetDocument.Create(buffer, SpreadsheetDocumentType.Workbook))
        {
            // Named by us, as all relations here: the library's own names are drawn at random.
            var workbook = package.AddNewPart<WorkbookPart>(WorkbookType, "rId1");
            workbook.AddNewPart<WorkbookStylesPart>("rId2").Stylesheet = Styles(cells.Format);
            workbook.AddNewPart<WorksheetPart>("rId1").Worksheet = SheetOf(cells);
            workbook.Workbook = new Workbook(new Sheets(new Sheet { Id = "rId1", SheetId = 1, Name = ChartCells.Sheet }));
        }

        return Undated(buffer);
    }

    private static Worksheet SheetOf(ChartCells cells)
    {
        var chart = cells.Chart;
        var data = new SheetData(new Row([TextCell(0, 1, string.Empty), .. chart.Series.Select((s, i) => TextCell(i + 1, 1, s.Name))]) { RowIndex = 1 });
        for (var i = 0; i < chart.Categories.Count; i++)
        {
            var row = new Row(cells.Years is { } years ? NumberCell(0, i + 2, years[i], 0) : TextCell(0, i + 2, chart.Categories[i])) { RowIndex = (uint)i + 2 };
            for (var s = 0; s < chart.Series.Count; s++)
            {
                if (chart.Series[s].Values[i] is { } value)
                {
                    row.Append(NumberCell(s + 1, i + 2, value, FigureStyle));
                }
            }

            data.Append(row);
        }

        return new Worksheet(
            new Columns(new Column { Min = 1, Max = 1, Width = 28, CustomWidth = true }, new Column { Min = 2, Max = (uint)chart.Series.Count + 1, Width = 16, CustomWidth = true }),
            data,
            new IgnoredErrors(new IgnoredError { SequenceOfReferences = new ListValue<StringValue> { InnerText = $"A2:A{Math.Max(2, chart.Categories.Count + 1)}" }, NumberStoredAsText = true }));
    }

    private static Cell TextCell(int column, int row, string text) => new(new InlineString(new Text(ChartCells.Text(text)) { Space = SpaceProcessingModeValues.Preserve }))
    {
        CellReference = $"{ChartCells.Column(column)}{row}",
        DataType = CellValues.InlineString,
    };

    private static Cell NumberCell(int column, int row, decimal value, uint style) => new(new CellValue(ChartCells.Number(value)))
    {
        CellReference = $"{ChartCells.Column(column)}{row}",
        StyleIndex = style,
    };

    private static Stylesheet Styles(string format) => new(
        new NumberingFormats(new NumberingFormat { NumberFormatId = OwnFormat, FormatCode = format }),
        new Fonts(new Font(new FontSize { Val = 11 }, new FontName { Val = "Calibri" })),
        new Fills(new Fill(new PatternFill { PatternType = PatternValues.None }), new Fill(new PatternFill { PatternType = PatternValues.Gray125 })),
        new Borders(new Border(new LeftBorder(), new RightBorder(), new TopBorder(), new BottomBorder(), new DiagonalBorder())),
        new CellStyleFormats(new CellFormat { NumberFormatId = 0, FontId = 0, FillId = 0, BorderId = 0 }),
        new CellFormats(
            new CellFormat { NumberFormatId = 0, FontId = 0, FillId = 0, BorderId = 0, FormatId = 0 },
            new CellFormat { NumberFormatId = OwnFormat, FontId = 0, FillId = 0, BorderId = 0, FormatId = 0, ApplyNumberFormat = true }));

    /// <summary>The same archive without the time it was made.</summary>
    private static byte[] Undated(MemoryStream dated)
    {
        using var bare = new MemoryStream();
        using (var from = new ZipArchive(dated, ZipArchiveMode.Read, leaveOpen: true))
        using (var to = new ZipArchive(bare, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var entry in from.Entries)
            {
                var copy = to.CreateEntry(entry.FullName, CompressionLevel.Optimal);
                copy.LastWriteTime = Epoch;
                using var source = entry.Open();
                using var target = copy.Open();
                source.CopyTo(target);
            }
        }

        return bare.ToArray();
    }
}
