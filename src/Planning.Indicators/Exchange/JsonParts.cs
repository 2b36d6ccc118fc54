using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using Planning.Abstractions.Documents;

namespace Planning.Indicators.Exchange;

/// <summary>What JSON files for other programs are written with.</summary>
public static class JsonParts
{
    // The relaxed encoder leaves French letters as they are; what it spares HTML for does not matter in a file of its own.
    private static readonly JsonWriterOptions Options = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>A writer of indented UTF-8 to a stream, which stays open.</summary>
    public static Utf8JsonWriter To(Stream output) => new(output, Options);

    /// <summary>A list, each item written as an object.</summary>
    public static void WriteObjects<T>(this Utf8JsonWriter json, string name, IEnumerable<T> items, Action<Utf8JsonWriter, T> writeFields)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            json.WriteStartObject();
            writeFields(json, item);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    /// <summary>A list of texts.</summary>
    public static void WriteTexts(this Utf8JsonWriter json, string name, IEnumerable<string> texts)
    {
        json.WriteStartArray(name);
        foreach (var text in texts)
        {
            json.WriteStringValue(text);
        }

        json.WriteEndArray();
    }

    /// <summary>A number, or null.</summary>
    public static void WriteNumberOrNull(this Utf8JsonWriter json, string name, decimal? number)
    {
        if (number is { } known)
        {
            json.WriteNumber(name, known);
        }
        else
        {
            json.WriteNull(name);
        }
    }

    /// <summary>The four sides of a box in points, or null.</summary>
    /// <param name="json">The writer.</param>
    /// <param name="box">The box.</param>
    /// <param name="decimals">How many decimals are kept; null for all.</param>
    public static void WriteBox(this Utf8JsonWriter json, Box? box, int? decimals = null)
    {
        if (box is not { } known)
        {
            json.WriteNull("box");
            return;
        }

        json.WriteStartArray("box");
        foreach (var side in (double[])[known.Left, known.Top, known.Right, known.Bottom])
        {
            json.WriteNumberValue(decimals is { } kept ? Math.Round(side, kept) : side);
        }

        json.WriteEndArray();
    }

    /// <summary>A moment, in universal time to the second.</summary>
    public static void WriteMoment(this Utf8JsonWriter json, string name, DateTimeOffset moment) =>
        json.WriteString(name, moment.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture));
}
