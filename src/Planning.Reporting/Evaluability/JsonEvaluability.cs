using System.Text.Json;
using Planning.Reporting.Checklist;

namespace Planning.Reporting.Evaluability;

/// <summary>Writes the tables to complete as JSON: for each plan its objectives and its indicators, bound by their keys; then what hindered the reading.</summary>
public static class JsonEvaluability
{
    /// <summary>Writes all in UTF-8. The stream stays open.</summary>
    /// <param name="tables">The tables.</param>
    /// <param name="result">The check that they come from.</param>
    /// <param name="output">Where to write.</param>
    public static void Write(IReadOnlyList<EvaluabilityTable> tables, CheckResult result, Stream output)
    {
        using var json = new Utf8JsonWriter(output, JsonChecklist.Options);
        json.WriteStartObject();
        JsonChecklist.WriteArray(json, "plans", tables, WriteTable);
        JsonChecklist.WriteHindrances(json, result);
        json.WriteEndObject();
    }

    private static void WriteTable(Utf8JsonWriter json, EvaluabilityTable table)
    {
        json.WriteStartObject();
        json.WriteString("plan", table.Plan);
        JsonChecklist.WriteArray(json, "objectives", table.Objectives, JsonStatements.Write);
        JsonChecklist.WriteArray(json, "indicators", table.Indicators, JsonStatements.Write);
        json.WriteEndObject();
    }
}
