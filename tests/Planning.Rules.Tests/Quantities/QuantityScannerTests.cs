using Planning.Rules.Quantities;
using Planning.Rules.Tests.Figures;

namespace Planning.Rules.Tests.Quantities;

public sealed class QuantityScannerTests
{
    [Theory]
    [InlineData("1 250,5 ha", QuantityKinds.Surface)]
    [InlineData("1\u202F250 hectares", QuantityKinds.Surface)]
    [InlineData("une parcelle de 700 m²", QuantityKinds.Surface)]
    [InlineData("deux hectares", QuantityKinds.Surface)]
    [InlineData("490 nouveaux logements", QuantityKinds.Logements)]
    [InlineData("62 logements par hectare", QuantityKinds.Densite)]
    [InlineData("20 logts/ha", QuantityKinds.Densite)]
    [InlineData("12 %", QuantityKinds.Part)]
    [InlineData("2 M€", QuantityKinds.Montant)]
    [InlineData("24 800 habitants", QuantityKinds.Population)]
    [InlineData("entre 2014 et 2024", QuantityKinds.Periode)]
    [InlineData("2011-2021", QuantityKinds.Periode)]
    [InlineData("les dix dernières années", QuantityKinds.Periode)]
    [InlineData("objectif : 1 200 logements", QuantityKinds.Logements)]
    [InlineData("Objectif\u00A0: 14 ha", QuantityKinds.Surface)]
    [InlineData("Objectif: 14 ha", QuantityKinds.Surface)]
    [InlineData("Objectif – 14 ha", QuantityKinds.Surface)]
    [InlineData("à l'horizon 2035", QuantityKinds.Horizon)]
    [InlineData("d'ici 2037", QuantityKinds.Horizon)]
    public void A_figure_is_known_by_its_unit(string text, object kind) =>
        Assert.True(Scan(text).HasFlag((QuantityKinds)kind), $"{text} : {Scan(text)}");

    [Theory]
    [InlineData("l'article L. 151-4")]
    [InlineData("la RD 948")]
    [InlineData("en 2021")]
    [InlineData("l'axe 3")]
    [InlineData("l'objectif 12")]
    public void A_number_that_counts_nothing_is_no_quantity(string text) =>
        Assert.False(Scan(text).HasFlag(QuantityKinds.Nombre), $"{text} : {Scan(text)}");

    private static QuantityKinds Scan(string text) => QuantityScanner.Scan(text, SomeWords.Of(text));
}
