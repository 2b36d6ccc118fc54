using Planning.Abstractions.Findings;

namespace Planning.Rules.Tests.Figures;

/// <summary>What a document says that another holds, against what that other holds.</summary>
public sealed class CitedFiguresTests
{
    private const string Padd = "La consommation d'espaces naturels, agricoles et forestiers est limitée à 12,4 hectares de 2025 à 2037.";

    [Fact]
    public void A_figure_given_as_the_padds_is_held_against_the_padd_though_only_the_heading_names_it()
    {
        var finding = Assert.Single(Check(Padd, "# La consommation d'espaces\nLe PADD prévoit 13,8 hectares."));
        Assert.Equal("COMMUN-CHI-010", finding.Rule.Id);
        Assert.Contains("13,8 ha", finding.Message, StringComparison.Ordinal);
        Assert.Contains("12,4 ha", finding.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("# La consommation d'espaces\nLe PADD prévoit 12,4 hectares.")]
    [InlineData("# La consommation d'espaces\nLe PADD prévoit 13,8 hectares à Montaubrac.")]
    [InlineData("# La consommation d'espaces\nLe PADD prévoit 13,8 hectares de 2021 à 2031.")]
    [InlineData("# La consommation d'espaces\nLe PADD prévoit 6,1 hectares pour l'habitat.")]
    [InlineData("# La consommation d'espaces\nLe PADD prévoit 13,8 hectares, dont 6 hectares en extension.")]
    [InlineData("# Les forêts\nLe PADD prévoit 13,8 hectares.")]
    [InlineData("# La consommation d'espaces\nLe syndicat prévoit 13,8 hectares.")]
    public void What_agrees_or_is_of_something_else_is_left_alone(string report) => Assert.Empty(Check(Padd, report));

    [Fact]
    public void Where_the_padd_gives_several_values_the_one_meant_cannot_be_told() =>
        Assert.Empty(Check($"{Padd} La consommation d'espaces sera de 20 hectares de 2037 à 2049.", "# La consommation d'espaces\nLe PADD prévoit 13,8 hectares."));

    private static IReadOnlyList<Finding> Check(string padd, string report) =>
        [.. SomeFigures.Check("plui", ["padd", "rapport-de-presentation"], padd, report).SelectMany(r => r.Findings)];
}
