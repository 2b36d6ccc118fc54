using Planning.Rules.Figures;

namespace Planning.Rules.Tests.Figures;

/// <summary>The unit after a number is brought to the one that quantities are given in.</summary>
public sealed class FigureUnitsTests
{
    [Theory]
    [InlineData("logements", "logements")]
    [InlineData("nouveaux logements par an", "logements/an")]
    [InlineData("logements par hectare", "logements/ha")]
    [InlineData("logements à l'hectare", "logements/ha")]
    [InlineData("logements/ha", "logements/ha")]
    [InlineData("hectares consommés par an", "ha/an")]
    [InlineData("ha chaque année", "ha/an")]
    [InlineData("personnes par ménage", "personnes/ménage")]
    [InlineData("% par an", "%/an")]
    [InlineData("habitants par km²", null)]
    [InlineData("arbres", null)]
    public void A_unit_reads_as(string text, string? unit) => Assert.Equal(unit, FigureUnits.After(text, SomeWords.Of(text), 0)?.Name);

    [Theory]
    [InlineData("km²", 100)]
    [InlineData("m²", 0.0001)]
    [InlineData("MWh", 0.001)]
    [InlineData("TWh", 1000)]
    public void A_unit_counts_for(string text, decimal factor) => Assert.Equal(factor, FigureUnits.After(text, SomeWords.Of(text), 0)?.Factor);
}
