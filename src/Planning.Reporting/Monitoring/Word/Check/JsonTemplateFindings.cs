using System.Text.Encodings.Web;
using System.Text.Json;

namespace Planning.Reporting.Monitoring.Word;

/// <summary>Writes what a check of a template found as data.</summary>
public static class JsonTemplateFindings
{
    private static readonly JsonWriterOptions Options = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes it. The stream stays open.</summary>
    public static void Write(TemplateFindings findings, Stream output)
    {
        using var json = new Utf8JsonWriter(output, Options);
        json.WriteStartObject();
        json.WriteString("template", findings.File);
        json.WriteBoolean("sound", findings.IsSound);
        json.WriteStartArray("tags");
        foreach (var use in findings.Uses)
        {
            json.WriteStartObject();
            json.WriteString("tag", use.Tag);
            json.WriteString("meaning", use.Meaning);
            json.WriteString("place", use.Place);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("remarks");
        foreach (var remark in findings.Remarks)
        {
            json.WriteStartObject();
            json.WriteString("code", remark.Code);
            json.WriteString("level", remark.IsFault ? "fault" : "note");
            json.WriteString("message", remark.Message);
            json.WriteString("remedy", remark.Remedy);
            json.WriteString("place", remark.Place);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
