using System.IO.Compression;
using System.Xml;
using MiniExcelLibs;

namespace Planning.Indicators.Exchange.Import;

/// <summary>A workbook (.xlsx).</summary>
internal static class Workbook
{
    private const long LargestOpened = 512L << 20;

    /// <summary>The sheet read, how many there are, and its rows.</summary>
    /// <exception cref="Planning.Abstractions.UserErrorException">It is no workbook, it is broken, or has no such sheet.</exception>
    public static (string Name, int Count, IEnumerable<SheetRow> Rows) Read(string path, byte[] bytes, string? sheet)
    {
        try
        {
            RefuseOther(path, bytes);
            using var stream = new MemoryStream(bytes, writable: false);
            var names = MiniExcel.GetSheetNames(stream);
            var name = sheet is null ? names[0] : names.FirstOrDefault(n => string.Equals(n, sheet, StringComparison.OrdinalIgnoreCase)) ?? throw ImportErrors.NoSheet(path, sheet, names);
            var rows = MiniExcel.Query(stream, useHeaderRow: false, sheetName: name, excelType: ExcelType.XLSX).Cast<IDictionary<string, object?>>();
            return (name, names.Count, [.. rows.Select((row, i) => new SheetRow(i + 1, [.. row.Values.Select(SheetCell.Of)]))]);
        }
        catch (Exception e) when (IsBreakage(e))
        {
            throw ImportErrors.Broken(path, e);
        }
    }

    private static void RefuseOther(string path, byte[] bytes)
    {
        using var zip = new ZipArchive(new MemoryStream(bytes, writable: false), ZipArchiveMode.Read);
        if (zip.GetEntry("xl/workbook.xml") is null)
        {
            throw ImportErrors.OldFormat(path);
        }

        if (zip.Entries.Sum(e => e.Length) > LargestOpened)
        {
            throw ImportErrors.TooLarge(path);
        }
    }

    /// <summary>What the library throws at a workbook that is not what it says.</summary>
    private static bool IsBreakage(Exception e) => e is InvalidDataException or XmlException or IOException or FormatException or OverflowException or InvalidOperationException
        or ArgumentException or NullReferenceException or KeyNotFoundException or IndexOutOfRangeException or NotSupportedException or InvalidCastException;
}
