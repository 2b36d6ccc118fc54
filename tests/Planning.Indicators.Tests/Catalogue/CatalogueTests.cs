using Planning.Abstractions;
using Planning.Indicators.Catalogue;
using Planning.Indicators.Extraction;

namespace Planning.Indicators.Tests.Catalogue;

public sealed class CatalogueTests
{
    private const string Good = """
        theme: habitat
        indicateurs:
          - id: logements-passerelle
            nom: Logements passerelle
            definition: Logements d'attente.
            unite: logements
            alias: [logements passerelle]
            sens: hausse
        """;

    [Fact]
    public void A_good_file_has_no_fault() => Assert.Empty(Faults(Good));

    [Theory]
    [InlineData("PLN1574", "alias: [logements passerelle]", "alias: [logements passerelle")]
    [InlineData("PLN1575", "definition: Logements d'attente.", "defnition: Logements d'attente.")]
    [InlineData("PLN1575", "sens: hausse", "sens: montant")]
    [InlineData("PLN1576", "id: logements-passerelle", "id: Logements passerelle")]
    [InlineData("PLN1578", "unite: logements", "unite: logements\n    ecritures: {logt: zéro}")]
    [InlineData("PLN1578", "unite: logements", "unite: ha\n    ecritures: {GWh: 1}")]
    [InlineData("PLN1578", "unite: logements", "unite: ha\n    ecritures: {km2: 1000}")]
    [InlineData("PLN1579", "sens: hausse", "sens: hausse\n    formule: ( logements-vacants")]
    [InlineData("PLN1579", "sens: hausse", "sens: hausse\n    formule: logements-inconnus / 2")]
    public void A_mistake_is_told_with_its_line(string code, string good, string bad)
    {
        var faults = Faults(Good.Replace(good, bad, StringComparison.Ordinal));
        Assert.Contains(faults, f => f.Code == code && f.Line >= 1 && f.Quote.Length > 0);
    }

    [Fact]
    public void An_alias_of_two_indicators_is_refused_whatever_its_accents_and_plural()
    {
        var fault = Assert.Single(Faults(Good + Good[Good.IndexOf("\n  - id", StringComparison.Ordinal)..].Replace("logements-passerelle", "autres", StringComparison.Ordinal).Replace("[logements passerelle]", "[Logement de passerelles]", StringComparison.Ordinal)));
        Assert.Equal("PLN1577", fault.Code);
        Assert.Contains("« autres » et « logements-passerelle »", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void All_mistakes_are_told_at_once()
    {
        var mistake = Assert.Throws<UserErrorException>(() => Load(Good.Replace("sens: hausse", "sens: montant", StringComparison.Ordinal).Replace("unite: logements", "unité: logements", StringComparison.Ordinal)));
        Assert.Equal("PLN1573", mistake.Code);
        Assert.Contains("« sens »", mistake.Message, StringComparison.Ordinal);
        Assert.Contains("« unité »", mistake.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_without_a_catalogue_is_said() => Assert.Equal("PLN1573", Assert.Throws<UserErrorException>(() => CatalogueFolder.Load(Path.Combine(Path.GetTempPath(), "rien"))).Code);

    [Fact]
    public void An_agency_adds_its_own_file_to_those_that_ship()
    {
        var catalogue = Within(Good, file => CatalogueFolder.Load(Some.CatalogueFolder, file));
        Assert.NotNull(catalogue.Find("logements-passerelle"));
        Assert.NotNull(catalogue.Find("population"));
    }

    [Fact]
    public void A_unit_of_two_letters_can_be_counted()
    {
        var catalogue = Load(Good.Replace("unite: logements", "unite: UP", StringComparison.Ordinal).Replace("[logements passerelle]", "[nombre d'UP]", StringComparison.Ordinal));
        Assert.Empty(new IndicatorExtractor(catalogue, TimeProvider.System).Extract(Some.Document("Rien."), new string('0', 64)).Observations);
    }

    [Fact]
    public void A_file_that_is_a_bare_list_is_told_all_that_a_catalogue_may_hold() => Assert.Contains("territoires", Assert.Single(Faults("- a")).Message, StringComparison.Ordinal);

    private static IReadOnlyList<CatalogueFault> Faults(string text) => Within(text, file => CatalogueFolder.Faults(file));

    private static IndicatorCatalogue Load(string text) => Within(text, file => CatalogueFolder.Load(file));

    private static T Within<T>(string text, Func<string, T> work)
    {
        var folder = Directory.CreateTempSubdirectory("planning-catalogue").FullName;
        try
        {
            var file = Path.Combine(folder, "essai.yaml");
            File.WriteAllText(file, text);
            return work(file);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
