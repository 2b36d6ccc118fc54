using Planning.Abstractions.Findings;
using Planning.Indicators.Exchange;

namespace Planning.Host.Answers;

/// <summary>Writes the answers of a file as JSON, for other programs: the names and their order are a contract.</summary>
internal static class AnswerJson
{
    /// <summary>Writes them in UTF-8. The stream stays open.</summary>
    public static void Write(IReadOnlyList<AnswerEntry> entries, Stream output)
    {
        using var json = JsonParts.To(output);
        json.WriteStartObject();
        json.WriteObjects("answers", entries, (part, entry) =>
        {
            part.WriteString("rule", entry.Rule);
            part.WriteString("subject", entry.Subject);
            part.WriteString("part", entry.Part);
            part.WriteString("file", entry.File);
            part.WriteString("verdict", entry.Verdict);
            part.WriteString("quote", entry.Passage);
            part.WriteString("state", AnswerNames.Of(entry.State));
            part.WriteString("reason", entry.Reason);
            part.WriteString("by", entry.By);
            part.WriteString("on", entry.On is { } on ? AnswerFields.Of(on) : null);
            part.WriteString("until", entry.Until is { } until ? AnswerFields.Of(until) : null);
            part.WriteNumber("line", entry.Line);
        });
        json.WriteEndObject();
    }
}
