using Planning.Rules.Figures;
using Planning.Rules.Templates;

namespace Planning.Rules.Tests.Figures;

/// <summary>A figure holds for the year or period that its sentence gives it, and for none where two could be meant.</summary>
public sealed class FigurePeriodTests
{
    [Theory]
    [InlineData("produire 1 200 logements d'ici 2035", "2035")]
    [InlineData("produire 1 200 logements", "")]
    [InlineData("réduire de 18 % en 2030 par rapport à 2018", "2018-2030")]
    [InlineData("passer de 214 GWh en 2018 à 450 GWh en 2030", "2018")]
    [InlineData("en 2020 et 2025, produire 1 200 logements", null)]
    public void The_first_figure_holds_for(string text, string? period)
    {
        var tokens = SomeWords.Of(text);
        var amounts = AmountReader.Read(text, tokens);
        var figure = amounts.First(a => a.Amount is not null);
        var quantity = new FigureQuantity
        {
            Id = "q",
            Name = "la quantité",
            Unit = figure.Amount!.Value.Unit,
            Bound = FigureBound.Term,
            Concepts = [],
            With = [],
            Without = [],
        };
        Assert.Equal(period, FigurePeriod.Of(figure, (0, tokens.Length), new SentenceNumbers(amounts, PeriodReader.Read(text, tokens)), quantity));
    }

    [Theory]
    [InlineData("", FigureBound.Free, true)]
    [InlineData("", FigureBound.Term, false)]
    [InlineData("2035", FigureBound.Year, true)]
    [InlineData("2021-2031", FigureBound.Year, false)]
    [InlineData("2035", FigureBound.Period, false)]
    [InlineData("2021-2031", FigureBound.Period, true)]
    public void A_period_is_enough_to_compare(string period, FigureBound bound, bool enough) => Assert.Equal(enough, FigurePeriod.IsEnough(period, bound));
}
