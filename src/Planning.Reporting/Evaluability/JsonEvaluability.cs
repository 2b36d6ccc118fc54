using System.Text.Encodings.Web;
using System.Text.Json;
using Planning.Reporting.Checklist;

namespace Planning.Reporting.Evaluability;

/// <summary>Writes the tables to complete as JSON: for each plan its objectives and its indicators, bound by their keys.</summary>
public static class EvaluabilityJson
{
    private static readonly JsonWriterOptions Options = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes all in UTF-8. The stream stays open.</summary>
    public static void Write(IReadOnlyList<EvaluabilityTable> tables, Stream output)
    {
        using var json = new Utf8JsonWriter(output, Options);
        json.WriteStartObject();
        json.WriteStartArray("plans");
        foreach (var table in tables)
        {
            json.WriteStartObject();
            json.WriteString("plan", table.Plan);
            json.WriteStartArray("objectives");
            foreach (var objective in table.Objectives)
            {
                JsonEvaluability.Write(json, objective);
            }

            json.WriteEndArray();
            json.WriteStartArray("indicators");
            foreach (var indicator in table.Indicators)
            {
                JsonEvaluability.Write(json, indicator);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
