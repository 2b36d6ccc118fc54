using System.Text.Json;
using Planning.Abstractions.Findings;

namespace Planning.Reporting.Checklist.Sarif;

/// <summary>An answer that sets a result aside, as SARIF tells it (§ 3.35): kept outside the file, accepted while it holds, under review once its ground has changed.</summary>
internal static class SarifSuppression
{
    /// <summary>Writes the suppression; nothing for an answer that leaves the point to be treated.</summary>
    public static void Write(Utf8JsonWriter json, FindingAnswer answer)
    {
        if (answer.State is not (AnswerState.Contested or AnswerState.Postponed))
        {
            return;
        }

        json.WriteStartArray("suppressions");
        json.WriteStartObject();
        json.WriteString("kind", "external");
        json.WriteString("status", answer.Defers ? "accepted" : "underReview");
        json.WriteString("justification", AnswerWords.Of(answer));
        json.WriteEndObject();
        json.WriteEndArray();
    }
}
