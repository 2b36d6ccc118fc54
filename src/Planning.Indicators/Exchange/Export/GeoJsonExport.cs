using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Planning.Abstractions;
using Planning.Abstractions.French;
using Planning.Abstractions.Indicators;
using Planning.Indicators.Series;

namespace Planning.Indicators.Exchange.Export;

/// <summary>
/// Adds the values of series to the shapes of territories, as properties named <c>population_2021</c>. Shapes and their own properties
/// stay as they are; a conflict gives no value but a property <c>population_2021_conflit</c> with the values.
/// </summary>
public static class GeoJsonExport
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Joins and writes. The stream stays open.</summary>
    /// <param name="observations">The observations.</param>
    /// <param name="shapes">The file of shapes: a GeoJSON <c>FeatureCollection</c> whose features bear the codes or the names of territories.</param>
    /// <param name="output">Where to write.</param>
    /// <returns>The territories that have values but no shape.</returns>
    /// <exception cref="UserErrorException">The file of shapes is not GeoJSON, or none of its shapes is of a territory with values.</exception>
    public static IReadOnlyList<Territory> Write(IReadOnlyList<RecordedObservation> observations, string shapes, Stream output)
    {
        var collection = Parse(shapes);
        var features = Features(collection, shapes);
        var names = new TerritoryKeys(observations.Select(o => o.Observation.Territory));
        var series = SeriesComposer.Compose(observations).ToLookup(s => names.KeyOf(s.Territory));
        var property = JoinOf(features, series, names) ?? throw ExportErrors.NoMatch(shapes);
        var joined = new HashSet<string>();
        foreach (var feature in features)
        {
            var key = KeyOf(feature[property], names);
            joined.Add(key);
            foreach (var one in series[key])
            {
                Add(feature, one);
            }
        }

        using var json = new Utf8JsonWriter(output, Options);
        collection.WriteTo(json);
        return [.. series.Where(s => !joined.Contains(s.Key)).Select(s => s.First().Territory)];
    }

    private static JsonObject Parse(string file)
    {
        try
        {
            using var stream = File.OpenRead(file);
            return JsonNode.Parse(stream, documentOptions: new JsonDocumentOptions { MaxDepth = 64 }) as JsonObject ?? throw ExportErrors.NotGeoJson(file, null);
        }
        catch (Exception e) when (e is JsonException or ArgumentException)
        {
            throw ExportErrors.NotGeoJson(file, e);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw Store.StoreErrors.Unreadable(file, e);
        }
    }

    /// <summary>The properties of each feature.</summary>
    private static List<JsonObject> Features(JsonObject collection, string file)
    {
        if (collection["features"] is not JsonArray { Count: > 0 } features || features.Any(f => f is not JsonObject))
        {
            throw ExportErrors.NotGeoJson(file, null);
        }

        return [.. features.Select(f => f!.AsObject()).Select(f =>
        {
            if (f["properties"] is not JsonObject properties)
            {
                f["properties"] = properties = [];
            }

            return properties;
        })];
    }

    /// <summary>The property that names territories in most features; null when none does.</summary>
    private static string? JoinOf(List<JsonObject> features, ILookup<string, IndicatorSeries> series, TerritoryKeys names) => features
        .SelectMany(f => f.Where(p => p.Value is JsonValue && series.Contains(KeyOf(p.Value, names))).Select(p => p.Key))
        .GroupBy(p => p).MaxBy(g => g.Count())?.Key;

    private static string KeyOf(JsonNode? value, TerritoryKeys names) => names.KeyOf(value?.ToString() ?? string.Empty);

    private static void Add(JsonObject properties, IndicatorSeries series)
    {
        foreach (var point in series.Points)
        {
            var name = string.Create(CultureInfo.InvariantCulture, $"{series.Indicator}_{point.Period}");
            properties[name] = point.Value;
            if (point.IsConflict)
            {
                properties[$"{name}_conflit"] = string.Join(" ; ", point.Kept.Select(o => $"{FrenchNumber.Of(o.Value)} {o.Observation.Unit}").Distinct());
            }
        }
    }
}
