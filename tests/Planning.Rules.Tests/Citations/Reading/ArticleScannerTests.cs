using Planning.Rules.Citations.Reading;

namespace Planning.Rules.Tests.Citations.Reading;

public sealed class ArticleScannerTests
{
    [Theory]
    [InlineData("l'article L. 151-5 fixe", "L151-5")]
    [InlineData("l’article L.151-5", "L151-5")]
    [InlineData("L151-5 et suivants", "L151-5")]
    [InlineData("art. L\u00A0151\u20115", "L151-5")]
    [InlineData("article L. 151 - 5", "L151-5")]
    [InlineData("L-151-5", "L151-5")]
    [InlineData("article R.*123-9", "R123-9")]
    [InlineData("article *R. 421-12 d)", "R421-12")]
    [InlineData("R*. 123-9", "R123-9")]
    [InlineData("article R.123.9", "R123-9")]
    [InlineData("selon l'article r.111-2", "R111-2")]
    [InlineData("L.123-1-5-III-2°", "L123-1-5")]
    [InlineData("L. 151-41 5°", "L151-41")]
    [InlineData("L. 151-41-5°", "L151-41")]
    [InlineData("article L.\n151-12", "L151-12")]
    [InlineData("article L. 110", "L110")]
    [InlineData("article L.O. 1112-1", "LO1112-1")]
    [InlineData("D. 181-15-2", "D181-15-2")]
    public void An_article_is_read_however_it_is_written(string text, string number) => Assert.Equal([number], Numbers(text));

    [Theory]
    [InlineData("articles L. 151-19, 23 et 41 du code", "L151-19", "L151-23", "L151-41")]
    [InlineData("articles L. 151-19 et 151-23", "L151-19", "L151-23")]
    [InlineData("articles L. 123-1 à L. 123-20", "L123-1", "L123-20")]
    [InlineData("articles L.153-31 à 35", "L153-31", "L153-35")]
    [InlineData("articles L.151-19 et/ou L.151-23", "L151-19", "L151-23")]
    [InlineData("articles R. 151-33, 34, 36 et 37.", "R151-33", "R151-34", "R151-36", "R151-37")]
    [InlineData("articles L. 123-1-5 et 7 du code", "L123-1-5", "L123-1-7")]
    [InlineData("articles L. 151-19 et 23 protègent", "L151-19", "L151-23")]
    public void A_list_shares_its_letter_and_its_beginning(string text, params string[] numbers) => Assert.Equal(numbers, Numbers(text));

    [Theory]
    [InlineData("l'article L. 151-19, 12 logements sont protégés", "L151-19")]
    [InlineData("articles L. 151-19, L. 151-23 et 12 arbres", "L151-19", "L151-23")]
    [InlineData("L. 151-41, 5° et 6°", "L151-41")]
    [InlineData("L. 151-19 et 2015", "L151-19")]
    public void A_number_of_something_else_does_not_go_on_with_the_list(string text, params string[] numbers) => Assert.Equal(numbers, Numbers(text));

    [Theory]
    [InlineData("La parcelle L 151-2 est bâtie.")]
    [InlineData("les parcelles L. 151-2, L. 152-3 et L. 153-4")]
    [InlineData("le lot R.111-2 et l'îlot L 141-12")]
    [InlineData("la zone UL 121-3")]
    [InlineData("un bâtiment en R+2")]
    [InlineData("la RD 123-5 et l'autoroute A 10")]
    [InlineData("l'article 3 du règlement, l'article 12-2")]
    [InlineData("l'article 194 de la loi n° 2021-1104")]
    [InlineData("le décret n° 2015-1783 du 28 décembre 2015")]
    [InlineData("L. 151987-5")]
    public void What_is_no_article_of_law_is_not_read(string text) => Assert.Empty(Numbers(text));

    private static IEnumerable<string> Numbers(string text)
    {
        var found = new List<WrittenArticle>();
        ArticleScanner.Scan(text, found);
        return found.Where(a => a.IsSure).Select(a => a.Number);
    }
}
