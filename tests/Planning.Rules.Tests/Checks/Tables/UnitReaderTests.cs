using Planning.Rules.Checks.Tables;

namespace Planning.Rules.Tests.Checks.Tables;

public sealed class UnitReaderTests
{
    [Theory]
    [InlineData("Émissions (ktCO2e)", "ktCO2e")]
    [InlineData("Émissions, en tonnes équivalent CO2", "tCO2e")]
    [InlineData("Émissions (teqCO2)", "tCO2e")]
    [InlineData("t CO2 éq", "tCO2e")]
    [InlineData("Émissions (t CO2 éq)", "tCO2e")]
    [InlineData("milliers de tonnes équivalent CO₂", "ktCO2e")]
    [InlineData("MtCO2e", "MtCO2e")]
    [InlineData("Consommation (GWh EF)", "GWh")]
    [InlineData("Production annuelle (MWh/an)", "MWh")]
    [InlineData("Flux annuels (ktCO2e par an)", "ktCO2e")]
    [InlineData("Énergie en ktep", "ktep")]
    [InlineData("Puissance (MWc)", "MW")]
    [InlineData("Surface (ha)", "ha")]
    [InlineData("Coût en millions d'euros", "M€")]
    [InlineData("Coût (k€ HT)", "k€")]
    [InlineData("NOx (t)", "t")]
    [InlineData("Rejets en t", "t")]
    [InlineData("Trimestre T 2", "")]
    [InlineData("Consommation 2021 GWh", "GWh")]
    [InlineData("Forêts (14 200 ha)", "")]
    [InlineData("Secteur", "")]
    public void A_head_announces_its_unit(string head, string unit) =>
        Assert.Equal(unit.Length == 0 ? [] : [unit], UnitReader.Named(head).Select(u => u.Name));

    [Theory]
    [InlineData("tCO2e par habitant")]
    [InlineData("€/MWh")]
    [InlineData("kWh/m².an")]
    [InlineData("Densité (logements/ha)")]
    [InlineData("logements par hectare")]
    [InlineData("points")]
    public void One_thing_by_another_is_a_rate(string head) => Assert.Equal([UnitFamily.Rate], UnitReader.Named(head).Select(u => u.Family).Distinct());

    [Fact]
    public void Two_units_of_a_head_are_both_told() => Assert.Equal(["GWh", "ktep"], UnitReader.Named("Consommation (GWh / ktep)").Select(u => u.Name));

    [Fact]
    public void Units_of_a_family_are_told_apart_by_their_factor() =>
        Assert.Equal([1m, 1000m, 11.63m], new[] { "MWh", "GWh", "tep" }.Select(u => UnitReader.Whole(u)!.Factor));
}
