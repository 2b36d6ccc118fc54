using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using Planning.Abstractions.Indicators;
using Planning.Indicators.Series;

namespace Planning.Indicators.Exchange.Export;

/// <summary>Writes observations and series as JSON, for other programs: the names and their order are a contract.</summary>
public static class ObservationJson
{
    private static readonly JsonWriterOptions Options = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes observations, each with its place and its decisions, in UTF-8. The stream stays open.</summary>
    /// <param name="all">All observations of their indicators: a conflict may be with one that is not chosen.</param>
    /// <param name="chosen">Those to write.</param>
    /// <param name="output">Where to write.</param>
    public static void Write(IReadOnlyList<RecordedObservation> all, IReadOnlyList<RecordedObservation> chosen, Stream output)
    {
        using var json = new Utf8JsonWriter(output, Options);
        json.WriteStartObject();
        json.WriteStartArray("observations");
        foreach (var row in ExportTable.Rows(all, chosen))
        {
            Write(json, row);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    /// <summary>Writes the series that observations make, in UTF-8. The stream stays open.</summary>
    public static void WriteSeries(IReadOnlyList<RecordedObservation> observations, Stream output)
    {
        using var json = new Utf8JsonWriter(output, Options);
        json.WriteStartObject();
        json.WriteStartArray("series");
        foreach (var series in SeriesComposer.Compose(observations))
        {
            json.WriteStartObject();
            json.WriteString("indicator", series.Indicator);
            WriteTerritory(json, series.Territory);
            json.WriteString("unit", series.Unit);
            json.WriteStartArray("points");
            foreach (var point in series.Points)
            {
                json.WriteStartObject();
                json.WriteString("period", point.Period.ToString());
                WriteNumber(json, "value", point.Value);
                json.WriteBoolean("conflict", point.IsConflict);
                WriteShort(json, "observations", point.Kept);
                WriteShort(json, "outranked", point.Outranked);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteShort(Utf8JsonWriter json, string name, IReadOnlyList<RecordedObservation> observations)
    {
        json.WriteStartArray(name);
        foreach (var observation in observations)
        {
            json.WriteStartObject();
            json.WriteNumber("id", observation.Id);
            json.WriteNumber("value", observation.Value);
            json.WriteString("unit", observation.Observation.Unit);
            json.WriteString("status", ObservationStatusNames.Of(observation.Status));
            json.WriteString("file", observation.Observation.Source.File);
            WriteNumber(json, "page", observation.Observation.Source.Location.Page);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, ExportRow row)
    {
        var observation = row.Observation;
        json.WriteStartObject();
        json.WriteNumber("id", row.Recorded.Id);
        json.WriteString("indicator", observation.Indicator);
        WriteTerritory(json, row.Territory);
        json.WriteString("period", observation.Period.ToString());
        json.WriteNumber("value", row.Recorded.Value);
        json.WriteString("unit", observation.Unit);
        json.WriteString("status", ObservationStatusNames.Of(row.Recorded.Status));
        json.WriteBoolean("conflict", row.IsConflict);
        json.WriteNumber("valueRead", observation.Value);
        json.WriteString("asWritten", observation.AsWritten);
        json.WriteString("unitAsWritten", observation.UnitAsWritten);
        json.WriteBoolean("provisional", observation.IsProvisional);
        json.WriteNumber("confidence", observation.Confidence);
        WriteTexts(json, "reasons", observation.Reasons);
        WriteSource(json, observation.Source);
        json.WriteString("recordedAt", Moment(row.Recorded.At));
        json.WriteString("recordedBy", row.Recorded.By);
        json.WriteStartArray("reviews");
        foreach (var review in row.Recorded.Reviews)
        {
            json.WriteStartObject();
            json.WriteString("status", ObservationStatusNames.Of(review.Status));
            WriteNumber(json, "value", review.Value);
            json.WriteString("reason", review.Reason);
            json.WriteString("by", review.By);
            json.WriteString("at", Moment(review.At));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteSource(Utf8JsonWriter json, ObservationSource source)
    {
        json.WriteStartObject("source");
        json.WriteString("file", source.File);
        json.WriteString("hash", source.Hash);
        json.WriteString("method", Store.StoredNames.Of(source.Method));
        WriteNumber(json, "page", source.Location.Page);
        WriteNumber(json, "paragraph", source.Location.Paragraph);
        WriteTexts(json, "heading", source.Location.HeadingPath);
        if (source.Location.Box is { } box)
        {
            json.WriteStartArray("box");
            Array.ForEach([box.Left, box.Top, box.Right, box.Bottom], json.WriteNumberValue);
            json.WriteEndArray();
        }
        else
        {
            json.WriteNull("box");
        }

        json.WriteString("context", source.Context);
        WriteTexts(json, "rowHeads", source.RowHeads);
        WriteTexts(json, "columnHeads", source.ColumnHeads);
        WriteNumber(json, "row", source.Row);
        WriteNumber(json, "column", source.Column);
        json.WriteEndObject();
    }

    private static void WriteTerritory(Utf8JsonWriter json, Territory territory)
    {
        json.WriteString("territory", territory.Name);
        json.WriteString("territoryCode", territory.Code);
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

    private static void WriteNumber(Utf8JsonWriter json, string name, decimal? number)
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

    private static string Moment(DateTimeOffset moment) => moment.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
}
