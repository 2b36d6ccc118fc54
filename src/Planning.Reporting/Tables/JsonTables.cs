using System.Text.Json;
using Planning.Abstractions.Documents;
using Planning.Reporting.Checklist;

namespace Planning.Reporting.Tables;

/// <summary>Writes tables for other programs: each file with its tables, page by page, each cell with its place on the grid.</summary>
public static class JsonTables
{
    /// <summary>Writes the files. The stream stays open.</summary>
    public static void Write(IReadOnlyList<FileTables> files, Stream output)
    {
        using var json = new Utf8JsonWriter(output, JsonChecklist.Options);
        var twins = files.CountBy(f => Path.GetFileName(f.File)).Where(c => c.Value > 1).Select(c => c.Key).ToHashSet();
        json.WriteStartArray();
        foreach (var file in files)
        {
            json.WriteStartObject();
            json.WriteString("pdf", Path.GetFileName(file.File) is var name && twins.Contains(name) ? file.File : name);
            JsonChecklist.WriteArray(json, "tables", [.. file.Tables.SelectMany(t => TableOnPage.Of(t).Select(part => (part, t.Caption)))], static (writer, table) => Write(writer, table.part, table.Caption));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, TableOnPage table, string caption)
    {
        json.WriteStartObject();
        JsonChecklist.WriteNumber(json, "page", table.Page);
        if (caption.Length > 0)
        {
            json.WriteString("caption", caption);
        }

        JsonChecklist.WriteArray(json, "cells", table.Cells, Write);
        json.WriteEndObject();
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
