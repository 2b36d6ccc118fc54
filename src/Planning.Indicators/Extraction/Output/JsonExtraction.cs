using System.Text.Json;
using Planning.Abstractions.Indicators;
using Planning.Indicators.Exchange;

namespace Planning.Indicators.Extraction.Output;

/// <summary>Writes what was extracted as JSON, for other programs: the names and their order are a contract.</summary>
public static class JsonExtraction
{
    /// <summary>Writes all in UTF-8. The stream stays open.</summary>
    /// <param name="results">What was extracted, by document.</param>
    /// <param name="unread">The files that could not be read: path, code, message, remedy.</param>
    /// <param name="output">Where to write.</param>
    public static void Write(IReadOnlyList<ExtractionResult> results, IReadOnlyList<(string File, string Code, string Message, string Remedy)> unread, Stream output)
    {
        using var json = JsonParts.To(output);
        json.WriteStartObject();
        json.WriteObjects("documents", results, WriteDocument);
        json.WriteObjects("unread", unread, static (writer, file) =>
        {
            writer.WriteString("file", file.File);
            writer.WriteString("code", file.Code);
            writer.WriteString("message", file.Message);
            writer.WriteString("remedy", file.Remedy);
        });
        json.WriteEndObject();
    }

    private static void WriteDocument(Utf8JsonWriter json, ExtractionResult result)
    {
        json.WriteString("file", result.File);
        json.WriteObjects("notices", result.Notices, static (writer, notice) =>
        {
            writer.WriteString("code", notice.Code);
            writer.WriteString("message", notice.Message);
            writer.WriteString("remedy", notice.Remedy);
        });
        json.WriteObjects("observations", result.Observations, WriteObservation);
        json.WriteObjects("looked", result.Looked, WriteLooked);
    }

    private static void WriteObservation(Utf8JsonWriter json, Observation observation)
    {
        var source = observation.Source;
        json.WriteString("indicator", observation.Indicator);
        json.WriteNumber("value", observation.Value);
        json.WriteString("unit", observation.Unit);
        json.WriteString("asWritten", observation.AsWritten);
        json.WriteString("unitAsWritten", observation.UnitAsWritten);
        json.WriteString("territory", observation.Territory.Name);
        json.WriteString("territoryCode", observation.Territory.Code);
        json.WriteString("period", observation.Period.ToString());
        json.WriteBoolean("provisional", observation.IsProvisional);
        json.WriteNumberOrNull("page", source.Location.Page);
        json.WriteNumberOrNull("paragraph", source.Location.Paragraph);
        json.WriteString("method", ObservationMethodNames.Of(source.Method));
        json.WriteNumber("confidence", observation.Confidence);
        json.WriteTexts("reasons", observation.Reasons);
        json.WriteString("place", PlaceWords.Of(source));
        json.WriteTexts("heading", source.Location.HeadingPath);
        json.WriteBox(source.Location.Box, decimals: 1);
        json.WriteString("hash", source.Hash);
    }

    private static void WriteLooked(Utf8JsonWriter json, LookedAt looked)
    {
        json.WriteString("title", looked.Title);
        json.WriteNumberOrNull("page", looked.Location.Page);
        json.WriteNumberOrNull("paragraph", looked.Location.Paragraph);
        json.WriteNumber("figures", looked.Figures);
        json.WriteNumber("kept", looked.Kept);
        json.WriteObjects("refusals", looked.Refusals, static (writer, refusal) =>
        {
            writer.WriteString("why", refusal.Why);
            writer.WriteNumber("count", refusal.Count);
        });
    }
}
