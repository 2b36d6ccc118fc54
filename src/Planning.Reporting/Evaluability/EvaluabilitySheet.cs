using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Planning.Abstractions.Documents;
using Planning.Reporting.Checklist;
using Planning.Reporting.Tables;

namespace Planning.Reporting.Evaluability;

/// <summary>
/// Writes the table to complete as a spreadsheet: a sheet for each plan, its head frozen and filtered. All is written as text, so that words which begin
/// with an equals sign stay words.
/// </summary>
public static class EvaluabilitySheet
{
    private const int LongestName = 31;

    private const double AlertWidth = 18;

    private static readonly double[] FirstWidths = [28, 42, 36, 38, 30, 14, 20, 22, 12];
    private static readonly double[] LastWidths = [24, 18, 24];

    /// <summary>Heads of the spreadsheet: the places have columns of their own, to be sorted and hidden.</summary>
    private static IReadOnlyList<string> Heads(EvaluabilityTable table)
    {
        var heads = TableWording.Heads(table);
        return [heads[0], heads[1], "Objectif : où", heads[2], "Indicateur : où", .. heads.Skip(3)];
    }

    /// <summary>Writes the workbook. The stream must be readable and writable; it stays open.</summary>
    public static void Write(IReadOnlyList<EvaluabilityTable> tables, Stream output)
    {
        using var package = SpreadsheetDocument.Create(output, SpreadsheetDocumentType.Workbook);
        var workbook = package.AddWorkbookPart();
        workbook.AddNewPart<WorkbookStylesPart>().Stylesheet = EvaluabilitySheetStyles.All();
        var sheets = new Sheets();
        var names = new DefinedNames();
        var given = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        for (var i = 0; i < tables.Count; i++)
        {
            var part = workbook.AddNewPart<WorksheetPart>();
            var range = $"A1:{Letter(Heads(tables[i]).Count - 1)}{tables[i].Rows.Count + 1}";
            part.Worksheet = SheetOf(tables[i], range);
            var name = NameOf(tables[i].Plan, given);
            sheets.Append(new Sheet { Id = workbook.GetIdOfPart(part), SheetId = (uint)i + 1, Name = name });
            names.Append(new DefinedName($"'{name.Replace("'", "''", StringComparison.Ordinal)}'!$1:$1") { Name = "_xlnm.Print_Titles", LocalSheetId = (uint)i });
        }

        workbook.Workbook = new Workbook(sheets, names);
    }

    private static Worksheet SheetOf(EvaluabilityTable table, string range)
    {
        var data = new SheetData(RowOf(Heads(table).Select(h => (h, EvaluabilitySheetStyles.Head))));
        foreach (var row in table.Rows)
        {
            data.Append(RowOf(CellsOf(table, row).Select(text => text is null ? (TableWording.Blank, EvaluabilitySheetStyles.Blank) : (FrenchTypography.Set(text), EvaluabilitySheetStyles.Text))));
        }

        return new Worksheet(
            new SheetProperties(new PageSetupProperties { FitToPage = true }),
            new SheetViews(new SheetView(new Pane { VerticalSplit = 1, TopLeftCell = "A2", ActivePane = PaneValues.BottomLeft, State = PaneStateValues.Frozen }) { WorkbookViewId = 0 }),
            new Columns((table.HasAlerts ? [.. FirstWidths, AlertWidth, .. LastWidths] : (double[])[.. FirstWidths, .. LastWidths]).Select((w, i) => new Column { Min = (uint)i + 1, Max = (uint)i + 1, Width = w, CustomWidth = true })),
            data,
            new AutoFilter { Reference = range },
            new PageMargins { Left = 0.4, Right = 0.4, Top = 0.5, Bottom = 0.5, Header = 0.3, Footer = 0.3 },
            new PageSetup { PaperSize = 9, Orientation = OrientationValues.Landscape, FitToWidth = 1, FitToHeight = 0 });
    }

    private static IEnumerable<string?> CellsOf(EvaluabilityTable table, EvaluabilityRow row) =>
    [
        row.Objective is null ? null : row.Above, row.Objective?.Heading, row.ObjectivePlace, row.Indicator?.Name, row.IndicatorPlace, .. TableWording.Cells(table, row),
    ];

    private static Row RowOf(IEnumerable<(string Text, uint Style)> cells) => new(cells.Select(c => SheetCells.OfText(c.Text, c.Style)));

    /// <summary>A sheet's name as spreadsheets allow it: short, without their signs, each once.</summary>
    private static string NameOf(string plan, HashSet<string> given)
    {
        var bare = new string([.. XmlText.Of(plan).Select(c => c is ':' or '\\' or '/' or '?' or '*' or '[' or ']' ? ' ' : c)]).Trim(' ', '\'');
        var name = bare.Length == 0 ? "Plan" : WholeCharacters.Of(bare, LongestName);
        for (var i = 2; !given.Add(name); i++)
        {
            name = $"{WholeCharacters.Of(bare, LongestName - 4)} {i}";
        }

        return name;
    }

    private static char Letter(int column) => (char)('A' + column);
}
