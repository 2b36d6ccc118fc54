using System.Globalization;
using Planning.Rules.Figures;

namespace Planning.Rules.Tests.Figures;

/// <summary>A number is read with its unit, its bounds and how firmly the text holds to it.</summary>
public sealed class AmountReaderTests
{
    [Theory]
    [InlineData("1 250,5 ha", "1250.5 ha None")]
    [InlineData("150 000 m²", "15 ha None")]
    [InlineData("environ 2 400 logements", "2400 logements None near")]
    [InlineData("au moins 60 %", "60 % Least")]
    [InlineData("30 ha au maximum", "30 ha Most")]
    [InlineData("de 1 100 à 1 200 logements", "1100-1200 logements None")]
    [InlineData("1,2 million d'habitants", "1200000 habitants None")]
    [InlineData("une centaine de logements", "100 logements None near")]
    [InlineData("trois quarts des logements", "75 % None near")]
    [InlineData("214 000 MWh", "214 GWh None")]
    public void A_number_reads_as(string text, string expected) => Assert.Equal(expected, Written(SomeWords.FirstAmount(text).Amount!.Value));

    [Theory]
    [InlineData("1.250 habitants")]
    [InlineData("pour 1 300 habitants")]
    [InlineData("communes de plus de 3 500 habitants")]
    [InlineData("la zone 1AU")]
    [InlineData("en 2035")]
    [InlineData("dans 12 ans")]
    [InlineData("12 arbres")]
    public void What_counts_nothing_known_is_no_amount(string text) =>
        Assert.DoesNotContain(AmountReader.Read(text, SomeWords.Of(text)), a => a.Amount is not null);

    private static string Written(Amount amount)
    {
        string Number(decimal value) => value.ToString("0.##", CultureInfo.InvariantCulture);
        return $"{Number(amount.Value)}{(amount.IsRange ? $"-{Number(amount.Upper)}" : string.Empty)} {amount.Unit} {amount.Limit}{(amount.IsNear ? " near" : string.Empty)}";
    }
}
