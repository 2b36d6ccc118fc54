using System.Text.Json;
using Planning.Abstractions.Findings;
using Planning.Reporting.Checklist;

namespace Planning.Reporting.Programmes;

/// <summary>Writes programmes, and what documents carry of them, as JSON.</summary>
internal static class JsonCommitments
{
    /// <summary>The programme under its key; null where none was given.</summary>
    public static void WriteProgramme(Utf8JsonWriter json, Programme? programme, string key = "programme")
    {
        if (programme is null)
        {
            json.WriteNull(key);
            return;
        }

        json.WriteStartObject(key);
        json.WriteString("id", programme.Id);
        json.WriteString("name", programme.Name);
        json.WriteNumber("from", programme.From);
        json.WriteNumber("until", programme.Until);
        JsonChecklist.WriteArray(json, "axes", programme.Axes, static (writer, axis) =>
        {
            writer.WriteStartObject();
            writer.WriteNumber("axis", axis.Number);
            writer.WriteString("title", axis.Title);
            JsonChecklist.WriteArray(writer, "commitments", axis.Commitments, WriteCommitment);
            writer.WriteEndObject();
        });
        json.WriteEndObject();
    }

    /// <summary>One commitment as its programme has it.</summary>
    public static void WriteCommitment(Utf8JsonWriter json, Commitment commitment)
    {
        json.WriteStartObject();
        WriteFields(json, commitment);
        json.WriteEndObject();
    }

    /// <summary>The fields of a commitment.</summary>
    public static void WriteFields(Utf8JsonWriter json, Commitment commitment)
    {
        json.WriteString("id", commitment.Id);
        json.WriteString("title", commitment.Title);
        JsonChecklist.WriteTexts(json, "types", commitment.Types);
        json.WriteString("carriedBy", commitment.CarriedBy);
        json.WriteBoolean("light", commitment.IsLight);
        json.WriteString("carriedFrom", CommitmentDepthNames.Of(commitment.CarriedFrom));
        if (commitment.Due is { } due)
        {
            json.WriteNumber("due", due);
        }

        JsonChecklist.WriteTexts(json, "indicators", commitment.Indicators);
    }

    /// <summary>What one document carries of one commitment.</summary>
    public static void WriteCarried(Utf8JsonWriter json, CarriedCommitment carried)
    {
        json.WriteStartObject();
        json.WriteString("commitment", carried.Commitment);
        WriteDepth(json, carried.Depth);
        json.WriteBoolean("treated", carried.IsTreated);
        WritePassages(json, carried.Passages);
        json.WriteEndObject();
    }

    /// <summary>The deepest depth; null where nothing is carried.</summary>
    public static void WriteDepth(Utf8JsonWriter json, CommitmentDepth? depth) => json.WriteString("depth", depth is { } met ? CommitmentDepthNames.Of(met) : null);

    /// <summary>The passages, the deepest first.</summary>
    public static void WritePassages(Utf8JsonWriter json, IReadOnlyList<CommitmentPassage> passages) => JsonChecklist.WriteArray(json, "passages", passages, static (writer, passage) =>
    {
        writer.WriteStartObject();
        writer.WriteString("depth", CommitmentDepthNames.Of(passage.Depth));
        JsonChecklist.WriteFields(writer, passage.Evidence);
        writer.WriteEndObject();
    });
}
