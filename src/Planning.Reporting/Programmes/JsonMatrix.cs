using System.Text.Json;
using Planning.Abstractions.Findings;
using Planning.Reporting.Checklist;

namespace Planning.Reporting.Programmes;

/// <summary>Writes a matrix as JSON, for other programs: the names and their order are a contract.</summary>
public static class JsonMatrix
{
    /// <summary>Writes the matrix in UTF-8, the rows in the order of the groups; then what hindered the reading. The stream stays open.</summary>
    /// <param name="matrix">The matrix.</param>
    /// <param name="result">The check that it comes from.</param>
    /// <param name="output">Where to write.</param>
    public static void Write(CommitmentMatrix matrix, CheckResult result, Stream output)
    {
        using var json = new Utf8JsonWriter(output, JsonChecklist.Options);
        json.WriteStartObject();
        JsonCommitments.WriteProgramme(json, matrix.Programme);
        JsonChecklist.WriteArray(json, "documents", matrix.Documents, WriteDocument);
        JsonChecklist.WriteArray(json, "commitments", [.. matrix.Groups.SelectMany(g => g.Rows)], WriteRow);
        JsonChecklist.WriteHindrances(json, result);
        json.WriteEndObject();
    }

    private static void WriteDocument(Utf8JsonWriter json, CheckReport report)
    {
        json.WriteStartObject();
        json.WriteString("file", report.File);
        json.WriteString("type", report.Type);
        json.WriteString("part", report.Part);
        json.WriteEndObject();
    }

    private static void WriteRow(Utf8JsonWriter json, MatrixRow row)
    {
        json.WriteStartObject();
        json.WriteString("commitment", row.Commitment.Id);
        json.WriteString("title", row.Commitment.Title);
        json.WriteNumber("axis", row.Axis.Number);
        json.WriteBoolean("light", row.Commitment.IsLight);
        json.WriteBoolean("concerned", !row.IsWithoutObject);
        JsonCommitments.WriteDepth(json, row.Best);
        json.WriteStartArray("cells");
        for (var i = 0; i < row.Cells.Count; i++)
        {
            json.WriteStartObject();
            json.WriteNumber("document", i);
            json.WriteBoolean("concerned", row.Cells[i] is not null);
            JsonCommitments.WriteDepth(json, row.Cells[i]?.Depth);
            JsonCommitments.WritePassages(json, row.Cells[i]?.Passages ?? []);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
