using System.Text.Json;

namespace Planning.Reporting.Checklist.Sarif;

/// <summary>Texts as SARIF's messages.</summary>
internal static class SarifMessage
{
    /// <summary>Writes a message that has no placeholders: a brace is then doubled, as the standard demands (§ 3.11.5).</summary>
    public static void Write(Utf8JsonWriter json, string name, string text)
    {
        json.WriteStartObject(name);
        json.WriteString("text", text.Replace("{", "{{", StringComparison.Ordinal).Replace("}", "}}", StringComparison.Ordinal));
        json.WriteEndObject();
    }
}
