using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using Planning.Abstractions.Indicators;
using Planning.Indicators.Series;

namespace Planning.Indicators.Exchange.Export;

/// <summary>Writes what happened to observations as JSON, for other programs, oldest first: the names and their order are a contract.</summary>
public static class HistoryJson
{
    private static readonly JsonWriterOptions Options = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes it in UTF-8. The stream stays open.</summary>
    public static void Write(IReadOnlyList<RecordedObservation> observations, Stream output)
    {
        using var json = new Utf8JsonWriter(output, Options);
        json.WriteStartObject();
        json.WriteStartArray("events");
        foreach (var happened in StoreEvent.Of(observations))
        {
            json.WriteStartObject();
            json.WriteString("at", happened.At.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture));
            json.WriteString("by", happened.By);
            json.WriteNumber("id", happened.Observation.Id);
            json.WriteString("indicator", happened.Observation.Observation.Indicator);
            json.WriteString("territory", happened.Observation.Observation.Territory.Name);
            json.WriteString("period", happened.Observation.Observation.Period.ToString());
            json.WriteString("event", happened.Review is { } review ? ObservationStatusNames.Of(review.Status) : "recorded");
            if ((happened.Review is null ? happened.Observation.Observation.Value : happened.Review.Value) is { } value)
            {
                json.WriteNumber("value", value);
            }
            else
            {
                json.WriteNull("value");
            }

            json.WriteString("unit", happened.Observation.Observation.Unit);
            json.WriteString("reason", happened.Review?.Reason ?? string.Empty);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
