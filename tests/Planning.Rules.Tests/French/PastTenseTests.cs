using Planning.Rules.French;

namespace Planning.Rules.Tests.French;

public sealed class PastTenseTests
{
    [Theory]
    [InlineData("prévoyait")]
    [InlineData("offraient")]
    [InlineData("avait")]
    public void A_verb_in_the_imperfect_is_known_by_its_ending(string word) => Assert.True(PastTense.Is(word));

    [Theory]
    [InlineData("serait")]
    [InlineData("seraient")]
    [InlineData("devraient")]
    [InlineData("retrait")]
    [InlineData("fait")]
    [InlineData("prévoit")]
    public void What_ends_like_one_or_may_come_is_none(string word) => Assert.False(PastTense.Is(word));
}
