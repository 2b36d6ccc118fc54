using Planning.Rules.Figures;

namespace Planning.Rules.Tests.Figures;

/// <summary>A capital names a place where it opens no sentence and names neither the plan nor a source.</summary>
public sealed class PlaceNamesTests
{
    [Theory]
    [InlineData("la population de Vernay", "Vernay")]
    [InlineData("la population de Saint-Jean-sur-Ouve augmente", "Saint-Jean-sur-Ouve")]
    [InlineData("Saint-Jean compte 300 habitants", "Saint-Jean")]
    [InlineData("Vernay compte 300 habitants", "")]
    [InlineData("la communauté de communes du Val de Brenne", "")]
    [InlineData("selon l'Insee et le SCoT", "")]
    [InlineData("la population du territoire", "")]
    public void A_part_of_the_territory_is_named(string text, string place) => Assert.Equal(place, new PlaceNames().PartIn(text, SomeWords.Of(text)));

    [Fact]
    public void The_name_of_the_plan_is_learnt_and_is_no_part()
    {
        var (title, text) = ("le plan de la communauté de communes du Val de Brenne", "la population de Val de Brenne");
        var names = new PlaceNames();
        Assert.Equal("Val de Brenne", names.PartIn(text, SomeWords.Of(text)));
        names.Learn(title, SomeWords.Of(title));
        Assert.Empty(names.PartIn(text, SomeWords.Of(text)));
    }
}
