using System.Text;
using System.Text.Json;
using MiniExcelLibs;
using Planning.Abstractions;
using Planning.Abstractions.Indicators;
using Planning.Indicators.Exchange.Export;
using Planning.Indicators.Exchange.Import;

namespace Planning.Indicators.Tests.Exchange;

public sealed class ExportTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("planning-export").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void A_csv_file_opens_in_a_french_spreadsheet_and_comes_back_as_it_was()
    {
        var all = new[] { Some.Recorded(1, Some.Observation(value: 1234.5m)), Some.Recorded(2, Some.Observation(value: 10, year: 2015, territory: new Territory("Saint-Lô ; « ville »"))) };
        var bytes = Bytes(stream => CsvExport.Write(all, all, stream));
        Assert.Equal([0xEF, 0xBB, 0xBF], bytes[..3]);
        Assert.Contains(";2021;1234,5;habitants;\"a.pdf, p. 12\";1;extraite;non;".Replace("\"", string.Empty, StringComparison.Ordinal), Encoding.UTF8.GetString(bytes).Replace("\"", string.Empty, StringComparison.Ordinal), StringComparison.Ordinal);
        var file = Path.Combine(folder, "aller.csv");
        File.WriteAllBytes(file, bytes);
        var plan = ImportPlanner.Plan(new ImportRequest { File = file }, all, []);
        Assert.Equal((0, 2), (plan.Additions.Count, plan.Identical));
    }

    [Fact]
    public void Text_that_begins_like_a_formula_stays_text()
    {
        var hostile = Some.Recorded(1, Some.Observation(value: -5) with { AsWritten = "=HYPERLINK(\"http://x\")" });
        var csv = Encoding.UTF8.GetString(Bytes(stream => CsvExport.Write([hostile], [hostile], stream)));
        Assert.DoesNotContain(";=HYPERLINK", csv, StringComparison.Ordinal);
        Assert.Contains(";-5;", csv, StringComparison.Ordinal);
        var file = Path.Combine(folder, "formule.xlsx");
        File.WriteAllBytes(file, Bytes(stream => XlsxExport.Write([hostile], [hostile], stream)));
        using var zip = System.IO.Compression.ZipFile.OpenRead(file);
        using var sheet = new StreamReader(zip.Entries.Single(e => e.FullName == "xl/worksheets/sheet1.xml").Open());
        var text = sheet.ReadToEnd();
        Assert.Contains("HYPERLINK", text, StringComparison.Ordinal);
        Assert.DoesNotContain("f>=", text, StringComparison.Ordinal);
        Assert.DoesNotMatch("<(x:)?f>", text);
    }

    [Fact]
    public void A_workbook_holds_figures_as_figures_and_comes_back_as_it_was()
    {
        var all = new[] { Some.Recorded(1, Some.Observation(value: 1234.5m) with { AsWritten = "a\u0001b\uFFFEc" }) };
        var file = Path.Combine(folder, "aller.xlsx");
        File.WriteAllBytes(file, Bytes(stream => XlsxExport.Write(all, all, stream)));
        var row = (IDictionary<string, object>)MiniExcel.Query(file, useHeaderRow: true).Single();
        Assert.Equal((1234.5, "abc", "200065597"), ((double)row["valeur"], (string)row["écrit"], (string)row["code"]));
        Assert.Equal(1, ImportPlanner.Plan(new ImportRequest { File = file }, all, []).Identical);
    }

    [Fact]
    public void Json_says_all_that_is_known()
    {
        var all = new[] { Some.Recorded(1, Some.Observation(value: 10), new ObservationReview { Status = ObservationStatus.Corrected, Value = 12.5m, Reason = "faute", By = "B", At = DateTimeOffset.UnixEpoch }) };
        var one = JsonDocument.Parse(Bytes(stream => ObservationJson.Write(all, all, stream))).RootElement.GetProperty("observations")[0];
        Assert.Equal((12.5m, 10m, "corrected"), (one.GetProperty("value").GetDecimal(), one.GetProperty("valueRead").GetDecimal(), one.GetProperty("status").GetString()));
        Assert.Equal((12, 4, "table"), (one.GetProperty("source").GetProperty("page").GetInt32(), one.GetProperty("source").GetProperty("box").GetArrayLength(), one.GetProperty("source").GetProperty("method").GetString()));
        Assert.Equal("faute", one.GetProperty("reviews")[0].GetProperty("reason").GetString());
    }

    [Fact]
    public void A_conflict_is_told_even_when_the_other_value_is_not_chosen()
    {
        var all = new[] { Some.Recorded(1, Some.Observation(value: 10)), Some.Recorded(2, Some.Observation(value: 20)) };
        Assert.Contains(";oui;", Encoding.UTF8.GetString(Bytes(stream => CsvExport.Write(all, [all[0]], stream))), StringComparison.Ordinal);
    }

    [Fact]
    public void Only_values_that_count_are_in_conflict_and_each_territory_has_the_code_that_others_give_it()
    {
        var unnamed = new Territory("CAEN LA MER");
        var all = new[]
        {
            Some.Recorded(1, Some.Observation(value: 10), Some.Review(ObservationStatus.Validated)), Some.Recorded(2, Some.Observation(value: 20), Some.Review(ObservationStatus.Validated)),
            Some.Recorded(3, Some.Observation(value: 10, territory: unnamed, document: "b")), Some.Recorded(4, Some.Observation(value: 30, territory: unnamed, document: "b")),
            Some.Recorded(5, Some.Observation(value: 40, territory: unnamed, document: "b"), Some.Review(ObservationStatus.Rejected)),
        };
        var rows = JsonDocument.Parse(Bytes(stream => ObservationJson.Write(all, all, stream))).RootElement.GetProperty("observations").EnumerateArray().ToList();
        Assert.Equal([true, true, false, false, false], rows.Select(r => r.GetProperty("conflict").GetBoolean()));
        Assert.All(rows, r => Assert.Equal("200065597", r.GetProperty("territoryCode").GetString()));
        Assert.Single(rows.Select(r => r.GetProperty("territory").GetString()).Distinct());
    }

    [Theory]
    [InlineData("siren", "200065597", "\"Autre nom\"")]
    [InlineData("CODE_EPCI", "\"200065597\"", "null")]
    [InlineData("rien", "0", "\"CAEN LA MER\"")]
    public void Values_are_joined_to_shapes_by_code_or_by_name(string property, string code, string name)
    {
        var all = new[] { Some.Recorded(1, Some.Observation(value: 10)), Some.Recorded(2, Some.Observation(value: 20)), Some.Recorded(3, Some.Observation(value: 7, year: 2015)), Some.Recorded(4, Some.Observation(territory: new Territory("Ailleurs"))) };
        var file = Shapes($$$"""{"type":"FeatureCollection","crs":null,"features":[{"type":"Feature","geometry":{"type":"Point","coordinates":[-0.36,49.18]},"properties":{"{{{property}}}":{{{code}}},"nom":{{{name}}},"autre":1}},{"type":"Feature","geometry":null,"properties":null}]}""");
        IReadOnlyList<Territory> unplaced = [];
        var map = JsonDocument.Parse(Bytes(stream => unplaced = GeoJsonExport.Write(all, file, stream))).RootElement;
        var feature = map.GetProperty("features")[0];
        var properties = feature.GetProperty("properties");
        Assert.Equal((7m, JsonValueKind.Null, 1), (properties.GetProperty("population_2015").GetDecimal(), properties.GetProperty("population_2021").ValueKind, properties.GetProperty("autre").GetInt32()));
        Assert.Equal("10\u00A0habitants ; 20\u00A0habitants".Replace('\u00A0', ' '), properties.GetProperty("population_2021_conflit").GetString());
        Assert.Equal(49.18, feature.GetProperty("geometry").GetProperty("coordinates")[1].GetDouble());
        Assert.Equal("Ailleurs", Assert.Single(unplaced).Name);
    }

    [Theory]
    [InlineData("pas du json", "PLN1612")]
    [InlineData("[]", "PLN1612")]
    [InlineData("{\"type\":\"FeatureCollection\",\"features\":[]}", "PLN1612")]
    [InlineData("{\"type\":\"FeatureCollection\",\"features\":[{\"properties\":{\"nom\":\"Paris\"}}]}", "PLN1613")]
    public void Shapes_that_cannot_be_used_are_refused(string text, string code) =>
        Assert.Equal(code, Assert.Throws<UserErrorException>(() => GeoJsonExport.Write([Some.Recorded(1, Some.Observation())], Shapes(text), Stream.Null)).Code);

    private string Shapes(string text)
    {
        var file = Path.Combine(folder, $"{Guid.NewGuid():N}.geojson");
        File.WriteAllText(file, text);
        return file;
    }

    private static byte[] Bytes(Action<Stream> write)
    {
        using var stream = new MemoryStream();
        write(stream);
        return stream.ToArray();
    }
}
