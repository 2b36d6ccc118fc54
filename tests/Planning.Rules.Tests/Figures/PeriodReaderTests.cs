using Planning.Rules.Figures;

namespace Planning.Rules.Tests.Figures;

/// <summary>Years and periods are told from other numbers of four digits.</summary>
public sealed class PeriodReaderTests
{
    [Theory]
    [InlineData("à l'horizon 2035", "2035")]
    [InlineData("2021-2031", "2021-2031")]
    [InlineData("entre 2011 et 2021", "2011-2021")]
    [InlineData("de 2025 à 2037", "2025-2037")]
    [InlineData("entre le 1er janvier 2026 et le 31 décembre 2037", "2026-2037")]
    [InlineData("en 2019 et 2021", "2019 2021")]
    [InlineData("en 2030 par rapport à 2018", "2030 2018*")]
    [InlineData("2000 logements", "")]
    [InlineData("1850 ou 2400", "")]
    [InlineData("de 2031 à 2021", "2031 2021")]
    public void A_text_names(string text, string expected) =>
        Assert.Equal(expected, string.Join(' ', PeriodReader.Read(text, SomeWords.Of(text)).Select(m => $"{m.Period}{(m.IsBaseline ? "*" : string.Empty)}")));
}
