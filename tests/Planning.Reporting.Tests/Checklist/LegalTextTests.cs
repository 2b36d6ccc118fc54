using Planning.Reporting.Checklist;

namespace Planning.Reporting.Tests.Checklist;

public sealed class LegalTextTests
{
    [Fact]
    public void An_article_of_the_urban_planning_code_is_named_with_its_code() =>
        Assert.Equal("art.\u00A0L.\u00A0151-4, al. 3 du code de l’urbanisme", LegalText.Of(Some.Rule()));

    [Fact]
    public void An_article_of_another_code_is_named_with_that_code() =>
        Assert.Equal("art.\u00A0R.\u00A0229-51, al. 3 du code de l’environnement", LegalText.Of(Some.Rule(article: "C. env. R229-51")));

    [Theory]
    [InlineData("Arrêté du 4 août 2016", "Arrêté du 4 août 2016, al. 3")]
    [InlineData("Décret n° 2025-1382", "Décret n° 2025-1382, al. 3")]
    [InlineData("", ", al. 3")]
    public void A_text_that_is_no_article_of_a_code_is_left_as_written(string article, string words) =>
        Assert.Equal(words, LegalText.Of(Some.Rule(article: article)));

    [Fact]
    public void A_doubt_about_the_legal_basis_is_said_with_it() =>
        Assert.EndsWith("(base juridique à confirmer)", LegalText.Of(Some.Rule() with { Doubt = "Alinéa non relu." }), StringComparison.Ordinal);
}
