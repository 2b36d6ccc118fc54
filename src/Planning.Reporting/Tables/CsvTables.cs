using System.Globalization;
using CsvHelper;
using Planning.Abstractions.Documents;

namespace Planning.Reporting.Tables;

/// <summary>
/// Writes tables one under the other, as a French spreadsheet opens them: a line for each row, with its file, page, table and caption first,
/// and as many columns in all as the widest table has.
/// The text of a spanning cell is in its first place.
/// </summary>
public static class CsvTables
{
    // Text that begins like a formula is held back; a minus is a figure's.
    private static readonly CsvWriterOptions Options = CsvWriterOptions.Default with { Separator = ';', WriteByteOrderMark = true, Injection = CsvInjection.Escape, InjectionCharacters = "=@\t\r" };

    /// <summary>Writes the files. The stream stays open.</summary>
    public static void Write(IReadOnlyList<FileTables> files, Stream output)
    {
        using var csv = CsvWriter.Create(output, Options, leaveOpen: true);
        var columns = files.SelectMany(f => f.Tables).Select(t => t.ColumnCount).DefaultIfEmpty().Max();
        csv.WriteRecord(["fichier", "page", "tableau", "légende", "ligne", .. Enumerable.Range(1, columns).Select(c => $"colonne {Digits(c)}")]);
        foreach (var file in files)
        {
            for (var rank = 0; rank < file.Tables.Count; rank++)
            {
                Write(csv, Path.GetFileName(file.File), rank + 1, file.Tables[rank], columns);
            }
        }
    }

    private static void Write(CsvWriter csv, string file, int rank, Table table, int columns)
    {
        var rows = table.Cells.ToLookup(c => c.Row);
        for (var row = 0; row < table.RowCount; row++)
        {
            var page = rows[row].Select(c => c.Location.Page).FirstOrDefault(p => p is not null) ?? table.Location.Page;
            var texts = new string[columns];
            Array.Fill(texts, string.Empty);
            foreach (var cell in rows[row].Where(c => c.Column < texts.Length))
            {
                texts[cell.Column] = cell.Text.Replace('\n', ' ');
            }

            csv.WriteRecord([file, Digits(page), Digits(rank), table.Caption, Digits(row + 1), .. texts]);
        }
    }

    private static string Digits(int? number) => number?.ToString(CultureInfo.InvariantCulture) ?? string.Empty;
}
