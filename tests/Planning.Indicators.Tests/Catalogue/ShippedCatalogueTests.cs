using System.Globalization;
using NJsonSchema;
using Planning.Indicators.Catalogue;
using Planning.Rules.Tests.Conformance;
using Planning.Tests;
using YamlDotNet.Serialization;

namespace Planning.Indicators.Tests.Catalogue;

public sealed class ShippedCatalogueTests
{
    private static readonly IndicatorCatalogue Shipped = CatalogueFolder.Load(Some.CatalogueFolder);

    [Fact]
    public void It_holds_no_mistake() => Assert.Empty(CatalogueFolder.Faults(Some.CatalogueFolder));

    [Fact]
    public async Task Every_file_follows_the_schema()
    {
        var schema = await JsonSchema.FromFileAsync(Path.Combine(Some.CatalogueFolder, "..", "indicateurs.schema.json"));
        foreach (var file in Directory.EnumerateFiles(Some.CatalogueFolder, "*.yaml"))
        {
            var yaml = new DeserializerBuilder().WithAttemptingUnquotedStringTypeDeserialization().Build().Deserialize(File.ReadAllText(file));
            Assert.Empty(schema.Validate(new SerializerBuilder().JsonCompatible().Build().Serialize(yaml)).Select(e => $"{file} {e.Path} {e.Kind}"));
        }
    }

    [SharedFact]
    public void Every_row_of_the_list_is_there_under_its_id()
    {
        var rows = Csv.Read(Path.Combine(Repository.Shared!, "indicators", "catalogue.csv")).ToList();
        Assert.NotEmpty(rows);
        Assert.All(rows, row =>
        {
            var indicator = Assert.IsType<IndicatorDefinition>(Shipped.Find(row["id"]));
            Assert.Equal((row["theme"], row["name"], row["definition"], row["unit"]), (indicator.Theme, indicator.Name, indicator.Definition, indicator.Unit));
            Assert.Equal((row["source"], row["frequency"], row["derived"]), (indicator.Source, indicator.Frequency, indicator.Formula?.Text ?? string.Empty));
            Assert.Equal(List(row["aliases"], " | "), indicator.Aliases);
            Assert.Equal(List(row["unit_aliases"], " | "), indicator.Writings.Select(w => FormattableString.Invariant($"{w.Key}={w.Value}")));
            Assert.Equal(List(row["level"], " | "), indicator.Levels);
            Assert.Equal(List(row["plans"], " "), indicator.Plans);
            Assert.Equal(List(row["serves"], " "), indicator.Serves);
            Assert.Equal((Number(row["min"]), Number(row["max"])), (indicator.Min, indicator.Max));
        });
    }

    private static string[] List(string text, string separator) => text.Split(separator, StringSplitOptions.RemoveEmptyEntries);

    private static decimal? Number(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);
}
