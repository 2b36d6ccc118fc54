using System.Text.Json;
using Planning.Abstractions.Indicators;
using Planning.Indicators.Series;

namespace Planning.Indicators.Exchange.Export;

/// <summary>Writes observations and series as JSON, for other programs: the names and their order are a contract.</summary>
public static class ObservationJson
{
    /// <summary>Writes observations, each with its place and its decisions, in UTF-8. The stream stays open.</summary>
    /// <param name="all">All observations of their indicators: a conflict may be with one that is not chosen.</param>
    /// <param name="chosen">Those to write.</param>
    /// <param name="output">Where to write.</param>
    public static void Write(IReadOnlyList<RecordedObservation> all, IReadOnlyList<RecordedObservation> chosen, Stream output)
    {
        using var json = JsonParts.To(output);
        json.WriteStartObject();
        json.WriteObjects("observations", ExportTable.Rows(all, chosen), WriteRow);
        json.WriteEndObject();
    }

    /// <summary>Writes the series that observations make, in UTF-8. The stream stays open.</summary>
    public static void WriteSeries(IReadOnlyList<RecordedObservation> observations, Stream output)
    {
        using var json = JsonParts.To(output);
        json.WriteStartObject();
        json.WriteObjects("series", SeriesComposer.Compose(observations), static (writer, series) =>
        {
            writer.WriteString("indicator", series.Indicator);
            WriteTerritory(writer, series.Territory);
            writer.WriteString("unit", series.Unit);
            writer.WriteObjects("points", series.Points, WritePoint);
        });
        json.WriteEndObject();
    }

    private static void WritePoint(Utf8JsonWriter json, SeriesPoint point)
    {
        json.WriteString("period", point.Period.ToString());
        json.WriteNumberOrNull("value", point.Value);
        json.WriteBoolean("conflict", point.IsConflict);
        json.WriteObjects("observations", point.Kept, WriteShort);
        json.WriteObjects("outranked", point.Outranked, WriteShort);
    }

    private static void WriteShort(Utf8JsonWriter json, RecordedObservation observation)
    {
        json.WriteNumber("id", observation.Id);
        json.WriteNumber("value", observation.Value);
        json.WriteString("unit", observation.Observation.Unit);
        json.WriteString("status", ObservationStatusNames.Of(observation.Status));
        json.WriteString("file", observation.Observation.Source.File);
        json.WriteNumberOrNull("page", observation.Observation.Source.Location.Page);
    }

    private static void WriteRow(Utf8JsonWriter json, ExportRow row)
    {
        var observation = row.Observation;
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
        json.WriteTexts("reasons", observation.Reasons);
        WriteSource(json, observation.Source);
        json.WriteMoment("recordedAt", row.Recorded.At);
        json.WriteString("recordedBy", row.Recorded.By);
        json.WriteObjects("reviews", row.Recorded.Reviews, static (writer, review) =>
        {
            writer.WriteString("status", ObservationStatusNames.Of(review.Status));
            writer.WriteNumberOrNull("value", review.Value);
            writer.WriteString("reason", review.Reason);
            writer.WriteString("by", review.By);
            writer.WriteMoment("at", review.At);
        });
    }

    private static void WriteSource(Utf8JsonWriter json, ObservationSource source)
    {
        json.WriteStartObject("source");
        json.WriteString("file", source.File);
        json.WriteString("hash", source.Hash);
        json.WriteString("method", ObservationMethodNames.Of(source.Method));
        json.WriteNumberOrNull("page", source.Location.Page);
        json.WriteNumberOrNull("paragraph", source.Location.Paragraph);
        json.WriteTexts("heading", source.Location.HeadingPath);
        json.WriteBox(source.Location.Box);
        json.WriteString("context", source.Context);
        json.WriteTexts("rowHeads", source.RowHeads);
        json.WriteTexts("columnHeads", source.ColumnHeads);
        json.WriteNumberOrNull("row", source.Row);
        json.WriteNumberOrNull("column", source.Column);
        json.WriteEndObject();
    }

    private static void WriteTerritory(Utf8JsonWriter json, Territory territory)
    {
        json.WriteString("territory", territory.Name);
        json.WriteString("territoryCode", territory.Code);
    }
}
