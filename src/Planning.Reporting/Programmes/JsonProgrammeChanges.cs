using System.Text.Json;
using Planning.Abstractions.Findings;
using Planning.Abstractions.Programmes;
using Planning.Reporting.Checklist;

namespace Planning.Reporting.Programmes;

/// <summary>Writes a comparison of programmes as JSON, for other programs: the names and their order are a contract.</summary>
public static class JsonProgrammeChanges
{
    /// <summary>Writes the comparison in UTF-8. The stream stays open.</summary>
    public static void Write(ProgrammeComparison comparison, Stream output)
    {
        using var json = new Utf8JsonWriter(output, JsonChecklist.Options);
        json.WriteStartObject();
        json.WriteString("before", comparison.Before.Id);
        json.WriteString("after", comparison.After.Id);
        JsonChecklist.WriteArray(json, "changes", comparison.Changes, static (writer, change) =>
        {
            writer.WriteStartObject();
            JsonChecklist.WriteTexts(writer, "kinds", change.Kinds == CommitmentChangeKinds.None ? ["unchanged"] : [.. ChangeWords.All.Where(k => change.Is(k.Kind)).Select(k => k.Name)]);
            WriteSide(writer, "before", change.Before);
            WriteSide(writer, "after", change.After);
            writer.WriteEndObject();
        });
        json.WriteEndObject();
    }

    private static void WriteSide(Utf8JsonWriter json, string key, Commitment? commitment)
    {
        if (commitment is null)
        {
            json.WriteNull(key);
            return;
        }

        json.WriteStartObject(key);
        JsonCommitments.WriteFields(json, commitment);
        json.WriteEndObject();
    }
}
