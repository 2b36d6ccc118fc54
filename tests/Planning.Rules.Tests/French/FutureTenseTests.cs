using Planning.Rules.French;

namespace Planning.Rules.Tests.French;

public sealed class FutureTenseTests
{
    [Theory]
    [InlineData("rouvrirons")]
    [InlineData("accueilleront")]
    [InlineData("longera")]
    public void A_verb_in_the_future_is_known_by_its_ending(string word) => Assert.True(FutureTense.Is(word));

    [Theory]
    [InlineData("environs")]
    [InlineData("front")]
    [InlineData("opera")]
    [InlineData("longe")]
    [InlineData("ouvraient")]
    public void What_ends_like_one_or_is_of_another_tense_is_none(string word) => Assert.False(FutureTense.Is(word));
}
