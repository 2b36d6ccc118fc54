using System.Globalization;
using System.Text.Json;
using Planning.Abstractions.Findings;

namespace Planning.Reporting.Checklist;

/// <summary>An answer as other programs read it: the names are a contract.</summary>
internal static class AnswerProperties
{
    /// <summary>Writes the answer as an object of that name.</summary>
    public static void Write(Utf8JsonWriter json, string name, FindingAnswer answer)
    {
        json.WriteStartObject(name);
        json.WriteString("state", AnswerNames.Of(answer.State));
        json.WriteString("reason", answer.Reason);
        json.WriteString("by", answer.By);
        json.WriteString("on", Day(answer.On));
        json.WriteString("until", Day(answer.Until));
        json.WriteBoolean("stale", answer.IsStale);
        json.WriteString("staleBecause", answer.StaleBecause);
        json.WriteEndObject();
    }

    private static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
