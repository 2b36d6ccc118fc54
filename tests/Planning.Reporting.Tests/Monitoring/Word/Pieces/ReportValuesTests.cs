using Planning.Reporting.Monitoring.Word.Pieces;

namespace Planning.Reporting.Tests.Monitoring.Word.Pieces;

public sealed class ReportValuesTests
{
    [Theory]
    [InlineData("L101-2 1° e)", "art. L. 101-2, 1° e) du code de l’urbanisme")]
    [InlineData("L153-27 al. 3", "art. L. 153-27, al. 3 du code de l’urbanisme")]
    [InlineData("L153-27", "art. L. 153-27 du code de l’urbanisme")]
    [InlineData("C. env. R229-51", "art. R. 229-51 du code de l’environnement")]
    [InlineData("CGCT L2231-1 I", "art. L. 2231-1, I du code général des collectivités territoriales")]
    public void An_article_is_written_as_jurists_write_it(string article, string written) =>
        Assert.Equal(written, ReportValues.Article(article).Replace('\u00A0', ' '));
}
