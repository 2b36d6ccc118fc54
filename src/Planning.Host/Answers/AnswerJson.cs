using System.Text.Encodings.Web;
using System.Text.Json;
using Planning.Abstractions.Findings;

namespace Planning.Host.Answers;

/// <summary>Writes the answers of a file as JSON, for other programs: the names and their order are a contract.</summary>
internal static class AnswerJson
{
    private static readonly JsonWriterOptions Options = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes them in UTF-8. The stream stays open.</summary>
    public static void Write(IReadOnlyList<AnswerEntry> entries, Stream output)
    {
        using var json = new Utf8JsonWriter(output, Options);
        json.WriteStartObject();
        json.WriteStartArray("answers");
        foreach (var entry in entries)
        {
            json.WriteStartObject();
            json.WriteString("rule", entry.Rule);
            json.WriteString("subject", entry.Subject);
            json.WriteString("part", entry.Part);
            json.WriteString("file", entry.File);
            json.WriteString("verdict", entry.Verdict);
            json.WriteString("quote", entry.Passage);
            json.WriteString("state", AnswerNames.Of(entry.State));
            json.WriteString("reason", entry.Reason);
            json.WriteString("by", entry.By);
            json.WriteString("on", entry.On is { } on ? AnswerFields.Of(on) : null);
            json.WriteString("until", entry.Until is { } until ? AnswerFields.Of(until) : null);
            json.WriteNumber("line", entry.Line);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
