using System.Text.Encodings.Web;
using System.Text.Json;
using Planning.Abstractions.Documents;
using Planning.Abstractions.Indicators;

namespace Planning.Indicators.Extraction.Output;

/// <summary>Writes what was extracted as JSON, for other programs: the names and their order are a contract.</summary>
public static class JsonExtraction
{
    // The relaxed encoder leaves French letters as they are; what it spares HTML for does not matter in a file of its own.
    private static readonly JsonWriterOptions Options = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes all in UTF-8. The stream stays open.</summary>
    /// <param name="results">What was extracted, by document.</param>
    /// <param name="unread">The files that could not be read: path, code, message, remedy.</param>
    /// <param name="output">Where to write.</param>
    public static void Write(IReadOnlyList<ExtractionResult> results, IReadOnlyList<(string File, string Code, string Message, string Remedy)> unread, Stream output)
    {
        using var json = new Utf8JsonWriter(output, Options);
        json.WriteStartObject();
        json.WriteStartArray("documents");
        foreach (var result in results)
        {
            Write(json, result);
        }

        json.WriteEndArray();
        json.WriteStartArray("unread");
        foreach (var (file, code, message, remedy) in unread)
        {
            json.WriteStartObject();
            json.WriteString("file", file);
            json.WriteString("code", code);
            json.WriteString("message", message);
            json.WriteString("remedy", remedy);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, ExtractionResult result)
    {
        json.WriteStartObject();
        json.WriteString("file", result.File);
        json.WriteStartArray("notices");
        foreach (var notice in result.Notices)
        {
            Write(json, notice);
        }

        json.WriteEndArray();
        json.WriteStartArray("observations");
        foreach (var observation in result.Observations)
        {
            Write(json, observation);
        }

        json.WriteEndArray();
        json.WriteStartArray("looked");
        foreach (var looked in result.Looked)
        {
            Write(json, looked);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Notice notice)
    {
        json.WriteStartObject();
        json.WriteString("code", notice.Code);
        json.WriteString("message", notice.Message);
        json.WriteString("remedy", notice.Remedy);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Observation observation)
    {
        var source = observation.Source;
        json.WriteStartObject();
        json.WriteString("indicator", observation.Indicator);
        json.WriteNumber("value", observation.Value);
        json.WriteString("unit", observation.Unit);
        json.WriteString("asWritten", observation.AsWritten);
        json.WriteString("unitAsWritten", observation.UnitAsWritten);
        json.WriteString("territory", observation.Territory.Name);
        json.WriteString("territoryCode", observation.Territory.Code);
        json.WriteString("period", observation.Period.ToString());
        json.WriteBoolean("provisional", observation.IsProvisional);
        WriteNumber(json, "page", source.Location.Page);
        WriteNumber(json, "paragraph", source.Location.Paragraph);
        json.WriteString("method", PlaceWords.Of(source.Method));
        json.WriteNumber("confidence", observation.Confidence);
        WriteTexts(json, "reasons", observation.Reasons);
        json.WriteString("place", PlaceWords.Of(source));
        WriteTexts(json, "heading", source.Location.HeadingPath);
        WriteBox(json, source.Location.Box);
        json.WriteString("hash", source.Hash);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, LookedAt looked)
    {
        json.WriteStartObject();
        json.WriteString("title", looked.Title);
        WriteNumber(json, "page", looked.Location.Page);
        WriteNumber(json, "paragraph", looked.Location.Paragraph);
        json.WriteNumber("figures", looked.Figures);
        json.WriteNumber("kept", looked.Kept);
        json.WriteStartArray("refusals");
        foreach (var (why, count) in looked.Refusals)
        {
            json.WriteStartObject();
            json.WriteString("why", why);
            json.WriteNumber("count", count);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteBox(Utf8JsonWriter json, Box? box)
    {
        if (box is { } b)
        {
            json.WriteStartArray("box");
            foreach (var side in (double[])[b.Left, b.Top, b.Right, b.Bottom])
            {
                json.WriteNumberValue(Math.Round(side, 1));
            }

            json.WriteEndArray();
        }
        else
        {
            json.WriteNull("box");
        }
    }

    private static void WriteTexts(Utf8JsonWriter json, string name, IReadOnlyList<string> texts)
    {
        json.WriteStartArray(name);
        foreach (var text in texts)
        {
            json.WriteStringValue(text);
        }

        json.WriteEndArray();
    }

    private static void WriteNumber(Utf8JsonWriter json, string name, int? number)
    {
        if (number is { } value)
        {
            json.WriteNumber(name, value);
        }
        else
        {
            json.WriteNull(name);
        }
    }
}
