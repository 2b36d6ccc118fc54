using Planning.Reporting.Monitoring.Wording;

namespace Planning.Reporting.Tests.Monitoring.Wording;

public sealed class FiguresTests
{
    [Theory]
    [InlineData(1, 0, "logements", "1 logement")]
    [InlineData(0, 0, "logements", "0 logement")]
    [InlineData(1.5, 1, "emplois pour 100 actifs", "1,5 emploi pour 100 actifs")]
    [InlineData(1243, 0, "logements", "1 243 logements")]
    [InlineData(1412700, 0, "tCO2e", "1 412 700 tCO2e")]
    [InlineData(8.25, 2, "ha", "8,25 ha")]
    [InlineData(-3, 0, "ha", "−3 ha")]
    [InlineData(1, 0, "points de prélèvement", "1 point de prélèvement")]
    [InlineData(6.2, 1, "logts/1000 hab", "6,2 logements pour 1 000 habitants")]
    [InlineData(0.4, 1, "%/an", "0,4 % par an")]
    [InlineData(450, 0, "m2", "450 m²")]
    public void A_number_agrees_with_its_unit(double value, int decimals, string unit, string text) =>
        Assert.Equal(text, UnitWords.Value((decimal)value, decimals, unit).Replace('\u00A0', ' ').Replace('\u202F', ' '));

    [Theory]
    [InlineData(1.5, "1,5 point")]
    [InlineData(1.99, "2,0 points")]
    [InlineData(-2.2, "2,2 points")]
    public void Points_agree_with_what_is_shown(double value, string text) => Assert.Equal(text, UnitWords.Points((decimal)value, 1).Replace('\u00A0', ' '));

    [Theory]
    [InlineData(new[] { 2015, 2018, 2019, 2020, 2023 }, "2015, 2018 à 2020 et 2023")]
    [InlineData(new[] { 2021, 2020 }, "2020 et 2021")]
    [InlineData(new int[0], "")]
    public void Years_that_follow_one_another_are_a_span(int[] years, string text) => Assert.Equal(text, YearList.Of(years));

    [Fact]
    public void A_zero_has_no_sign() => Assert.Equal("0,0", Figures.Signed(-0.04m, 1));

    [Fact]
    public void The_same_key_chooses_the_same_way_and_no_opening_comes_thrice_in_a_row()
    {
        var chooser = new PhraseChooser();
        var chosen = Enumerable.Range(0, 40).Select(i => PhraseChooser.OpeningOf(chooser.Choose($"clé {i}", "Le taux recule.", "Entre 2015 et 2021, il recule."))).ToList();
        Assert.DoesNotContain(chosen.Zip(chosen.Skip(1), chosen.Skip(2)), t => t.First == t.Second && t.Second == t.Third);
        Assert.Equal(new PhraseChooser().Choose("a", "x", "y", "z"), new PhraseChooser().Choose("a", "x", "y", "z"));
    }
}
