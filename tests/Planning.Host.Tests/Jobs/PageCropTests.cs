using System.Security.Cryptography;
using System.Text;
using System.Xml.Linq;
using Planning.Abstractions;
using Planning.Abstractions.Documents;
using Planning.Host.Jobs;

namespace Planning.Host.Tests.Jobs;

public sealed class PageCropTests : IDisposable
{
    private const string Page = """<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 595 842" width="595" height="842"><g id="page"><text x="10" y="20">Population</text></g><g id="mots"><rect class="mot"/></g></svg>""";
    private readonly string folder = Directory.CreateTempSubdirectory("planning-crop").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void The_drawing_is_cut_around_the_value_which_is_framed()
    {
        var cut = XElement.Parse(PageCrop.Of(Page, new Box(300, 400, 340, 412))!);
        Assert.Equal("0 290 595 232", (string?)cut.Attribute("viewBox"));
        Assert.Equal("Population", cut.Elements().First().Value);
        Assert.DoesNotContain(cut.Descendants(), e => (string?)e.Attribute("class") == "mot");
        Assert.Equal(("298", "398", "44", "16"), ((string?)cut.Elements().Last().Attribute("x"), (string?)cut.Elements().Last().Attribute("y"), (string?)cut.Elements().Last().Attribute("width"), (string?)cut.Elements().Last().Attribute("height")));
    }

    [Fact]
    public void The_cut_stays_within_the_page() =>
        Assert.Equal("0 0 595 132", (string?)XElement.Parse(PageCrop.Of(Page, new Box(0, 10, 40, 22))!).Attribute("viewBox"));

    [Theory]
    [InlineData("")]
    [InlineData("<p>non</p>")]
    [InlineData("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 large haut\"/>")]
    [InlineData("<svg xmlns=\"http://www.w3.org/2000/svg\"/>")]
    public void What_is_no_drawing_gives_no_cut(string page) => Assert.Null(PageCrop.Of(page, new Box(0, 0, 1, 1)));

    [Fact]
    public void The_page_is_drawn_while_the_document_is_there_and_the_same()
    {
        var file = Path.Combine(folder, "rapport.pdf");
        File.WriteAllText(file, "contenu");
        var observation = SomeReading.Of(file, Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes("contenu"))));
        Assert.NotNull(new SourcePage(folder, (_, page) => page == 3 ? Page : string.Empty).CropOf(observation).Svg);
        Assert.Contains("illisible", new SourcePage(folder, (_, _) => throw new UserErrorException("PLN1", "La page est illisible.", "x")).CropOf(observation).Why, StringComparison.Ordinal);
        File.WriteAllText(file, "autre contenu");
        Assert.Contains("a changé", new SourcePage(folder, (_, _) => Page).CropOf(observation).Why, StringComparison.Ordinal);
        File.Delete(file);
        Directory.CreateDirectory(Path.Combine(folder, DocumentShelf.Name, observation.Observation.Source.Hash));
        File.WriteAllText(Path.Combine(folder, DocumentShelf.Name, observation.Observation.Source.Hash, "rapport.pdf"), "contenu");
        Assert.NotNull(new SourcePage(folder, (_, _) => Page).CropOf(observation).Svg);
        Directory.Delete(Path.Combine(folder, DocumentShelf.Name), recursive: true);
        Assert.Contains("n'est plus là", new SourcePage(folder, (_, _) => Page).CropOf(observation).Why, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("..")]
    [InlineData("../documents")]
    public void A_hash_that_is_none_leads_nowhere(string hash)
    {
        Directory.CreateDirectory(Path.Combine(folder, DocumentShelf.Name));
        File.WriteAllText(Path.Combine(folder, DocumentShelf.Name, "autre.pdf"), "autre");
        File.WriteAllText(Path.Combine(folder, "secret.pdf"), "secret");
        Assert.Equal("rapport.pdf", DocumentShelf.Find(folder, SomeReading.Of("rapport.pdf", hash).Observation.Source));
    }
}
