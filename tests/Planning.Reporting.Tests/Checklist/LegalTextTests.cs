using Planning.Reporting.Checklist;

namespace Planning.Reporting.Tests.Checklist;

public sealed class LegalTextTests
{
    [Fact]
    public void An_article_of_the_urban_planning_code_is_named_with_its_code() =>
        Assert.Equal("art.\u00A0L.\u00A0151-4, al. 3 du code de l’urbanisme", LegalText.Of(Some.Rule()));

    [Theory]
    [InlineData("C. env. R229-51", "C. env. R229-51, al. 3")]
    [InlineData("", ", al. 3")]
    public void An_article_that_names_its_own_code_is_left_as_written(string article, string words) =>
        Assert.Equal(words, LegalText.Of(Some.Rule(article: article)));
}
