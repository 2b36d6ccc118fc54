using System.Text;

namespace Planning.Rules.Tests.Citations;

public sealed class HostileCitationTests
{
    [Fact]
    public void A_range_is_its_two_ends_however_long() =>
        Assert.Equal(2, Citing.In("Les articles L. 101-1 à L. 999-99 du code de l'urbanisme, et l'article 12 de rien.").Count());

    [Fact]
    public void A_text_that_cites_without_end_is_read_to_its_end()
    {
        var text = new StringBuilder("Articles L. 101-1");
        for (var i = 0; i < 50_000; i++)
        {
            text.Append(", ").Append((i % 90) + 1);
        }

        Assert.Equal(50_001, Citing.In(text.Append(" du code de l'urbanisme").ToString()).Count());
    }

    [Theory]
    [InlineData("code ")]
    [InlineData("CU, CE, ")]
    [InlineData("L. ")]
    [InlineData("articles ")]
    [InlineData("du même code ")]
    [InlineData("1-")]
    [InlineData("L.1-")]
    [InlineData("R* ")]
    public void Fragments_in_their_tens_of_thousands_cite_little_and_end(string fragment) =>
        Assert.True(Citing.In(string.Concat(Enumerable.Repeat(fragment, 20_000))).Count() <= 20_000);

    [Fact]
    public void The_same_article_many_thousand_times_is_one_finding_with_few_places()
    {
        var finding = Citing.Report(string.Concat(Enumerable.Repeat("L'article L. 111-1-4 du code de l'urbanisme. ", 10_000))).Findings.Single();
        Assert.Equal(5, finding.Evidence.Count);
        Assert.Contains("10000 fois", finding.Message.Replace("\u00A0", string.Empty, StringComparison.Ordinal), StringComparison.Ordinal);
    }
}
