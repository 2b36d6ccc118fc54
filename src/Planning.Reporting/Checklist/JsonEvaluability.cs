using System.Text.Json;
using Planning.Abstractions.Findings;

namespace Planning.Reporting.Checklist;

/// <summary>Writes the objectives and the indicators of a plan as JSON.</summary>
internal static class JsonEvaluability
{
    /// <summary>Writes an objective.</summary>
    public static void Write(Utf8JsonWriter json, StatedObjective objective)
    {
        json.WriteStartObject();
        json.WriteString("key", objective.Key);
        json.WriteString("label", objective.Label);
        json.WriteString("title", objective.Title);
        WriteTexts(json, "above", objective.Above);
        WriteTexts(json, "figures", objective.Figures.Select(f => f.Quote));
        WriteTexts(json, "indicators", objective.Indicators);
        WriteTexts(json, "maybe", objective.Maybe);
        WriteEvidence(json, objective.Evidence);
        json.WriteEndObject();
    }

    /// <summary>Writes an indicator with its traits, and those that lack.</summary>
    public static void Write(Utf8JsonWriter json, StatedIndicator indicator)
    {
        json.WriteStartObject();
        json.WriteString("key", indicator.Key);
        json.WriteString("name", indicator.Name);
        json.WriteString("group", indicator.Group);
        WriteTexts(json, "objectives", indicator.Objectives);
        WriteTexts(json, "maybe", indicator.Maybe);
        json.WriteString("alert", indicator.Alert);
        json.WriteStartArray("traits");
        foreach (var trait in indicator.Traits)
        {
            json.WriteStartObject();
            json.WriteString("trait", IndicatorTraitNames.Of(trait.Trait));
            json.WriteString("text", trait.Text);
            WriteEvidence(json, trait.Evidence);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        WriteTexts(json, "lacking", indicator.Lacking.Select(IndicatorTraitNames.Of));
        WriteEvidence(json, indicator.Evidence);
        json.WriteEndObject();
    }

    private static void WriteEvidence(Utf8JsonWriter json, Evidence evidence)
    {
        json.WriteString("quote", evidence.Quote);
        WriteTexts(json, "heading", evidence.Location.HeadingPath);
        if (evidence.Location.Paragraph is { } paragraph)
        {
            json.WriteNumber("paragraph", paragraph);
        }
        else
        {
            json.WriteNull("paragraph");
        }
    }

    private static void WriteTexts(Utf8JsonWriter json, string name, IEnumerable<string> texts)
    {
        json.WriteStartArray(name);
        foreach (var text in texts)
        {
            json.WriteStringValue(text);
        }

        json.WriteEndArray();
    }
}
