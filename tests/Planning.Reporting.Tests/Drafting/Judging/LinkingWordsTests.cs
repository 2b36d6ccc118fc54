using Planning.Reporting.Drafting.Judging;

namespace Planning.Reporting.Tests.Drafting.Judging;

public sealed class LinkingWordsTests
{
    [Theory]
    [InlineData("Cela n'est pas un constat.", "pas")]
    [InlineData("Il y a peu de séries.", "peu")]
    [InlineData("Ce point vaut 9.", "9")]
    public void A_short_word_that_turns_a_sentence_round_is_no_linking_word(string text, string other) => Assert.Contains(other, LinkingWords.Others(text, []));

    [Fact]
    public void Short_words_that_link_are_free() => Assert.Empty(LinkingWords.Others("On en est là où il y a la même question.", ["là"]));

    [Theory]
    [InlineData("Aucune valeur validée ne permet de comparer les communes.", "Les communes ne sont comparées par aucune valeur validée.", true)]
    [InlineData("Aucune valeur validée ne permet de comparer les communes.", "Ainsi va le territoire.", false)]
    public void A_sentence_is_kept_where_most_of_its_own_words_are(string ours, string taker, bool isKept) => Assert.Equal(isKept, LinkingWords.AreKept(ours, [taker]));
}
