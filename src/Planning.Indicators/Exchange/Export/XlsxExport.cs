using MiniExcelLibs;
using MiniExcelLibs.OpenXml;
using Planning.Abstractions.Indicators;

namespace Planning.Indicators.Exchange.Export;

/// <summary>Writes observations as a workbook: a filtered sheet, figures as figures.</summary>
public static class XlsxExport
{
    private const int LongestCell = 32_000;

    private static readonly OpenXmlConfiguration Configuration = new() { AutoFilter = true, FreezeRowCount = 1, TableStyles = TableStyles.None };

    /// <summary>Writes them. The stream must be readable, writable and seekable; it stays open.</summary>
    /// <param name="all">All observations of their indicators: a conflict may be with one that is not chosen.</param>
    /// <param name="chosen">Those to write.</param>
    /// <param name="output">Where to write.</param>
    public static void Write(IReadOnlyList<RecordedObservation> all, IReadOnlyList<RecordedObservation> chosen, Stream output)
    {
        var rows = ExportTable.Rows(all, chosen).Select(row => ExportTable.Columns.ToDictionary(c => c.Head, c => Value(c.Cell(row))));
        MiniExcel.SaveAs(output, rows, sheetName: "Observations", configuration: Configuration);
    }

    private static object? Value(object? cell) => cell switch
    {
        DateTimeOffset moment => moment.UtcDateTime,
        string text => Abstractions.Documents.WholeCharacters.Of(XmlSafe(text), LongestCell),
        _ => cell,
    };

    /// <summary>Text that the format can hold: documents bring characters that XML forbids.</summary>
    private static string XmlSafe(string text) => string.Concat(text.EnumerateRunes().Where(r => r.Value is 0x9 or 0xA or (>= 0x20 and not 0xFFFE and not 0xFFFF)).Select(r => r.ToString()));
}
