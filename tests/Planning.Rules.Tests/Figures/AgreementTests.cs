using Planning.Rules.Figures;

namespace Planning.Rules.Tests.Figures;

/// <summary>Two amounts agree when both can be right.</summary>
public sealed class AgreementTests
{
    [Theory]
    [InlineData("12,4 ha", "12 ha", true)]
    [InlineData("12,4 ha", "13,8 ha", false)]
    [InlineData("1 198 logements", "1 200 logements", true)]
    [InlineData("1 150 logements", "1 200 logements", false)]
    [InlineData("240 000 habitants", "235 000 habitants", false)]
    [InlineData("environ 100 logements", "105 logements", true)]
    [InlineData("environ 100 logements", "120 logements", false)]
    [InlineData("de 100 à 120 logements", "110 logements", true)]
    [InlineData("de 100 à 120 logements", "150 logements", false)]
    [InlineData("au moins 60 %", "65 %", true)]
    [InlineData("au moins 60 %", "55 %", false)]
    [InlineData("au plus 30 ha", "25 ha", true)]
    [InlineData("au plus 30 ha", "35 ha", false)]
    public void Amounts_agree(string one, string other, bool agree)
    {
        var (first, second) = (SomeWords.FirstAmount(one).Amount!.Value, SomeWords.FirstAmount(other).Amount!.Value);
        Assert.Equal(agree, Agreement.Holds(first, second));
        Assert.Equal(agree, Agreement.Holds(second, first));
    }
}
