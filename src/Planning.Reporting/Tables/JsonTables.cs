using System.Text.Encodings.Web;
using System.Text.Json;
using Planning.Abstractions.Documents;

namespace Planning.Reporting.Tables;

/// <summary>Writes tables for other programs: each file with its tables, page by page, each cell with its place on the grid.</summary>
public static class JsonTables
{
    private static readonly JsonWriterOptions Options = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes the files. The stream stays open.</summary>
    public static void Write(IReadOnlyList<FileTables> files, Stream output)
    {
        using var json = new Utf8JsonWriter(output, Options);
        var twins = files.CountBy(f => Path.GetFileName(f.File)).Where(c => c.Value > 1).Select(c => c.Key).ToHashSet();
        json.WriteStartArray();
        foreach (var file in files)
        {
            json.WriteStartObject();
            json.WriteString("pdf", Path.GetFileName(file.File) is var name && twins.Contains(name) ? file.File : name);
            json.WriteStartArray("tables");
            foreach (var table in file.Tables)
            {
                Write(json, table);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, Table table)
    {
        foreach (var part in TableOnPage.Of(table))
        {
            json.WriteStartObject();
            if (part.Page is { } page)
            {
                json.WriteNumber("page", page);
            }
            else
            {
                json.WriteNull("page");
            }

            if (table.Caption.Length > 0)
            {
                json.WriteString("caption", table.Caption);
            }

            json.WriteStartArray("cells");
            foreach (var cell in part.Cells)
            {
                Write(json, cell);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }
    }

    private static void Write(Utf8JsonWriter json, TableCell cell)
    {
        json.WriteStartObject();
        json.WriteNumber("row", cell.Row);
        json.WriteNumber("col", cell.Column);
        json.WriteNumber("rowspan", cell.RowSpan);
        json.WriteNumber("colspan", cell.ColumnSpan);
        json.WriteString("text", cell.Text);
        json.WriteEndObject();
    }
}
