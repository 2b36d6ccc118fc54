using System.Globalization;
using Planning.Reporting.Tables;
using Spectre.Console;

namespace Planning.Host.Commands.Terminal;

/// <summary>Shows tables to a person.</summary>
internal sealed class TextTables(IAnsiConsole console)
{
    /// <summary>Writes the tables of each file, under its name.</summary>
    public void Write(IReadOnlyList<FileTables> files)
    {
        foreach (var file in files)
        {
            console.MarkupLine($"[bold]{TextChecklist.Escape(Path.GetFileName(file.File))}[/] : {Count(file.Tables.Count)}");
            for (var rank = 0; rank < file.Tables.Count; rank++)
            {
                Write(rank + 1, file.Tables[rank]);
            }
        }
    }

    private static string Count(int tables) => tables == 0 ? "aucun tableau trouvé" : FrenchCount.Of(tables, "tableau", "tableaux");

    private void Write(int rank, Planning.Abstractions.Documents.Table table)
    {
        var place = table.Location;
        var page = place.Page is { } number ? string.Create(CultureInfo.InvariantCulture, $", page {number}") : string.Empty;
        var heading = place.HeadingPath is [.., var last] ? $", « {last} »" : string.Empty;
        console.WriteLine();
        console.MarkupLine(TextChecklist.Escape(string.Create(CultureInfo.InvariantCulture, $"Tableau {rank}{page}{heading}") + (table.Caption.Length > 0 ? $" : {table.Caption}" : string.Empty)));
        var grid = new Table { ShowHeaders = false, Border = TableBorder.Square };
        for (var column = 0; column < table.ColumnCount; column++)
        {
            grid.AddColumn(new TableColumn(string.Empty));
        }

        var rows = table.Cells.ToLookup(c => c.Row);
        for (var row = 0; row < table.RowCount; row++)
        {
            var texts = new string[table.ColumnCount];
            Array.Fill(texts, string.Empty);
            foreach (var cell in rows[row].Where(c => c.Column < texts.Length))
            {
                texts[cell.Column] = row < table.HeaderRows ? $"[bold]{TextChecklist.Escape(cell.Text)}[/]" : TextChecklist.Escape(cell.Text);
            }

            grid.AddRow(texts);
        }

        console.Write(grid);
    }
}
