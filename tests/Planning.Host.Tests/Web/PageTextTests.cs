using Planning.Host.Web;

namespace Planning.Host.Tests.Web;

public sealed class PageTextTests
{
    [Theory]
    [InlineData("Plan climat de l'Orne", "Plan climat de l’Orne")]
    [InlineData("L'Haÿ-les-Roses (94038)", "L’Haÿ-les-Roses (94038)")]
    [InlineData("Suivi '26", "Suivi '26")]
    public void A_name_typed_on_a_keyboard_is_shown_as_it_is_printed(string typed, string shown) => Assert.Equal(shown, PageText.Name(typed));

    [Fact]
    public void A_name_that_a_sentence_quotes_is_left_as_it_was_given_to_it() =>
        Assert.Equal("contrôle de «\u00A0Plan climat de l’Orne », d’office", PageText.Of($"contrôle de « {PageText.Name("Plan climat de l'Orne")} », d'office").Replace("\u00A0»", " »", StringComparison.Ordinal));
}
