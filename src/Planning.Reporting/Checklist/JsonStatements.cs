using System.Text.Json;
using Planning.Abstractions.Findings;

namespace Planning.Reporting.Checklist;

/// <summary>Writes what a document states as JSON: an objective, an indicator.</summary>
internal static class JsonStatements
{
    /// <summary>Writes an objective.</summary>
    public static void Write(Utf8JsonWriter json, StatedObjective objective)
    {
        json.WriteStartObject();
        json.WriteString("key", objective.Key);
        json.WriteString("label", objective.Label);
        json.WriteString("title", objective.Title);
        JsonChecklist.WriteTexts(json, "above", objective.Above);
        JsonChecklist.WriteTexts(json, "figures", [.. objective.Figures.Select(f => f.Quote)]);
        JsonChecklist.WriteTexts(json, "indicators", objective.Indicators);
        JsonChecklist.WriteTexts(json, "maybe", objective.Maybe);
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
        JsonChecklist.WriteTexts(json, "objectives", indicator.Objectives);
        JsonChecklist.WriteTexts(json, "maybe", indicator.Maybe);
        json.WriteString("alert", indicator.Alert);
        JsonChecklist.WriteArray(json, "traits", indicator.Traits, WriteTrait);
        JsonChecklist.WriteTexts(json, "lacking", [.. indicator.Lacking.Select(IndicatorTraitNames.Of)]);
        WriteEvidence(json, indicator.Evidence);
        json.WriteEndObject();
    }

    private static void WriteTrait(Utf8JsonWriter json, StatedTrait trait)
    {
        json.WriteStartObject();
        json.WriteString("trait", IndicatorTraitNames.Of(trait.Trait));
        json.WriteString("text", trait.Text);
        WriteEvidence(json, trait.Evidence);
        json.WriteEndObject();
    }

    private static void WriteEvidence(Utf8JsonWriter json, Evidence evidence)
    {
        json.WriteString("quote", evidence.Quote);
        JsonChecklist.WritePlace(json, evidence.Location);
    }
}
