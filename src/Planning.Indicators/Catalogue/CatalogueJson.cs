using System.Text.Json;
using Planning.Indicators.Exchange;

namespace Planning.Indicators.Catalogue;

/// <summary>Writes what a catalogue holds as JSON, for other programs: the names and their order are a contract.</summary>
public static class CatalogueJson
{
    /// <summary>Writes the indicators in UTF-8. The stream stays open.</summary>
    public static void Write(IReadOnlyList<IndicatorDefinition> definitions, Stream output)
    {
        using var json = JsonParts.To(output);
        json.WriteStartObject();
        json.WriteObjects("indicators", definitions, WriteOne);
        json.WriteEndObject();
    }

    private static void WriteOne(Utf8JsonWriter json, IndicatorDefinition one)
    {
        json.WriteString("id", one.Id);
        json.WriteString("name", one.Name);
        json.WriteString("unit", one.Unit);
        json.WriteTexts("aliases", one.Aliases);
        json.WriteString("file", one.File);
        json.WriteNumber("line", one.Line);
        json.WriteString("theme", one.Theme);
        json.WriteString("definition", one.Definition);
        json.WriteObjects("otherUnits", one.Writings, static (writer, other) =>
        {
            writer.WriteString("unit", other.Key);
            writer.WriteNumber("factor", other.Value);
        });
        json.WriteTexts("lookalikes", one.Lookalikes);
        json.WriteNumberOrNull("min", one.Min);
        json.WriteNumberOrNull("max", one.Max);
        json.WriteBoolean("interval", one.AllowsInterval);
        json.WriteString("source", one.Source);
        json.WriteString("frequency", one.Frequency);
    }
}
