using System.Globalization;
using Planning.Abstractions.French;
using Planning.Abstractions.Indicators;

namespace Planning.Indicators.Exchange.Export;

/// <summary>Writes observations as French spreadsheets open a CSV file: semicolons, decimal commas, UTF-8 with its mark.</summary>
public static class CsvExport
{
    /// <summary>Writes them. The stream stays open.</summary>
    /// <param name="all">All observations of their indicators: a conflict may be with one that is not chosen.</param>
    /// <param name="chosen">Those to write.</param>
    /// <param name="output">Where to write.</param>
    public static void Write(IReadOnlyList<RecordedObservation> all, IReadOnlyList<RecordedObservation> chosen, Stream output)
    {
        using var csv = FrenchCsv.To(output);
        csv.WriteRecord([.. ExportTable.Columns.Select(c => c.Head)]);
        foreach (var row in ExportTable.Rows(all, chosen))
        {
            csv.WriteRecord([.. ExportTable.Columns.Select(c => Text(c.Cell(row)))]);
        }
    }

    private static string Text(object? cell) => cell switch
    {
        decimal number => FrenchNumber.Full(number),
        DateTimeOffset moment => moment.UtcDateTime.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture),
        _ => Convert.ToString(cell, CultureInfo.InvariantCulture) ?? string.Empty,
    };
}
