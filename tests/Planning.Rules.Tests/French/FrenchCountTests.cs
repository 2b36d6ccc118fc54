using Planning.Abstractions.French;

namespace Planning.Rules.Tests.French;

public sealed class FrenchCountTests
{
    [Theory]
    [InlineData(0, "0 tableau")]
    [InlineData(1, "1 tableau")]
    [InlineData(2, "2 tableaux")]
    public void None_and_one_are_told_alike(int count, string told) => Assert.Equal(told, FrenchCount.Of(count, "tableau", "tableaux"));

    [Theory]
    [InlineData(0, "aucune valeur")]
    [InlineData(1, "1 valeur")]
    [InlineData(12, "12 valeurs")]
    public void None_may_be_told_in_words(int count, string told) => Assert.Equal(told, FrenchCount.OfFeminine(count, "valeur", "valeurs"));
}
