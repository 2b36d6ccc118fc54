using System.Text.Json;
using Planning.Abstractions.Findings;

namespace Planning.Reporting.Checklist.Sarif;

/// <summary>The tool and its rules, as SARIF describes them.</summary>
internal static class SarifTool
{
    /// <summary>Writes the tool; a rule's place in the list is the index that results give.</summary>
    public static void Write(Utf8JsonWriter json, IReadOnlyList<RuleReference> rules)
    {
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", "Planning");
        json.WriteString("version", typeof(SarifTool).Assembly.GetName().Version!.ToString(3));
        json.WriteString("language", "fr");
        json.WriteStartArray("rules");
        foreach (var rule in rules)
        {
            Write(json, rule);
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, RuleReference rule)
    {
        json.WriteStartObject();
        json.WriteString("id", rule.Id);
        SarifMessage.Write(json, "shortDescription", rule.Title);
        SarifMessage.Write(json, "help", rule.Remedy);
        json.WriteStartObject("defaultConfiguration");
        json.WriteString("level", rule.Level == ObligationLevel.Optional ? "none" : "error");
        json.WriteEndObject();
        json.WriteStartObject("properties");
        json.WriteString("article", rule.Article);
        json.WriteString("paragraph", rule.Paragraph);
        json.WriteString("doubt", rule.Doubt);
        json.WriteString("part", rule.Part);
        json.WriteString("level", FrenchWords.Of(rule.Level));
        json.WriteEndObject();
        json.WriteEndObject();
    }
}
