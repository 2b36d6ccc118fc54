using Planning.Indicators.Verification.Words;

namespace Planning.Indicators.Tests.Verification.Words;

public sealed class WordSetTests
{
    [Theory]
    [InlineData("~augmenter", "augmentait")]
    [InlineData("~augmenter", "augmentee")]
    [InlineData("~changer", "changeait")]
    [InlineData("~essuyer", "essuient")]
    [InlineData("~flechir", "flechissent")]
    [InlineData("~perdre", "perdues")]
    [InlineData("=communal", "communaux")]
    [InlineData("=communal", "communales")]
    [InlineData("=nombreux", "nombreuses")]
    [InlineData("=actif", "actives")]
    [InlineData("+niveau", "niveaux")]
    public void A_verb_an_adjective_and_a_noun_stand_for_their_forms(string listed, string form) => Assert.True(new WordSet(listed).Has(form));

    [Theory]
    [InlineData("montreuil")]
    [InlineData("creteil")]
    [InlineData("notaire")]
    [InlineData("portvilliers")]
    [InlineData("prochainement")]
    public void A_word_that_only_begins_like_a_plain_one_is_not_plain(string folded) => Assert.False(PlainWords.Has(folded));
}
