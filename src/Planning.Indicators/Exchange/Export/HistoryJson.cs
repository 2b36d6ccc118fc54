using System.Text.Json;
using Planning.Abstractions.Indicators;
using Planning.Indicators.Series;

namespace Planning.Indicators.Exchange.Export;

/// <summary>Writes what happened to observations as JSON, for other programs, oldest first: the names and their order are a contract.</summary>
public static class HistoryJson
{
    /// <summary>Writes it in UTF-8. The stream stays open.</summary>
    public static void Write(IReadOnlyList<RecordedObservation> observations, Stream output)
    {
        using var json = JsonParts.To(output);
        json.WriteStartObject();
        json.WriteObjects("events", StoreEvent.Of(observations), WriteEvent);
        json.WriteEndObject();
    }

    private static void WriteEvent(Utf8JsonWriter json, StoreEvent happened)
    {
        var observation = happened.Observation.Observation;
        json.WriteMoment("at", happened.At);
        json.WriteString("by", happened.By);
        json.WriteNumber("id", happened.Observation.Id);
        json.WriteString("indicator", observation.Indicator);
        json.WriteString("territory", observation.Territory.Name);
        json.WriteString("period", observation.Period.ToString());
        json.WriteString("event", happened.Review is { } review ? ObservationStatusNames.Of(review.Status) : "recorded");
        json.WriteNumberOrNull("value", happened.Review is null ? observation.Value : happened.Review.Value);
        json.WriteString("unit", observation.Unit);
        json.WriteString("reason", happened.Review?.Reason ?? string.Empty);
    }
}
