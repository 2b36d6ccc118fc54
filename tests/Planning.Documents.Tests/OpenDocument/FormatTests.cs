using System.Text;
using Planning.Abstractions;
using static Planning.Documents.Tests.OpenDocument.Odt;

namespace Planning.Documents.Tests.OpenDocument;

public sealed class FormatTests
{
    private const string Encrypted =
        "<manifest:manifest xmlns:manifest=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\"><manifest:file-entry manifest:full-path=\"content.xml\"><manifest:encryption-data/></manifest:file-entry></manifest:manifest>";

    [Theory]
    [InlineData("plan.odt")]
    [InlineData("plan.docx")]
    [InlineData("plan")]
    public void The_name_does_not_decide(string name) => Assert.Equal("Le projet.", WordFileBuilder.Read(Paragraphs("Le projet.").ToBytes(), name).OnlyText());

    [Theory]
    [InlineData("application/vnd.oasis.opendocument.text-template")]
    [InlineData("application/vnd.oasis.opendocument.text\n")]
    [InlineData("")]
    public void A_template_or_a_file_that_does_not_say_what_it_is_is_read(string type) =>
        Assert.Equal("Le projet.", Paragraphs("Le projet.").WithMimeType(type).Read().OnlyText());

    [Fact]
    public void A_document_in_one_file_reads_the_same()
    {
        var file = Body(H(1, "Habitat") + P($"Le parc de {Span("T1", "XX")} logements.")).WithHeadingStyles(Level(1, "1", element: "outline-level-style"))
            .WithAutomaticStyles(Style("T1", "text", Letters("fo:background-color=\"#ffff00\""))).WithMaster($"<style:header>{P("PLUi")}</style:header>").WithTitle("Plan");
        Assert.Equal(ModelDump.Of(file.Read()), ModelDump.Of(WordFileBuilder.Read(file.ToFlatBytes(), "essai.fodt")));
    }

    [Fact]
    public void A_document_in_one_file_may_be_in_another_encoding()
    {
        var xml = Encoding.UTF8.GetString(Paragraphs("Le projet d’été.").ToFlatBytes()).Replace("UTF-8", "UTF-16", StringComparison.Ordinal);
        Assert.Equal("Le projet d’été.", WordFileBuilder.Read([.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes(xml)], "a.fodt").OnlyText());
    }

    [Theory]
    [InlineData("spreadsheet", ".ods")]
    [InlineData("presentation", ".odp")]
    [InlineData("drawing", "pas du texte")]
    public void Another_kind_of_file_is_named_whether_it_says_so_or_not(string kind, string word)
    {
        foreach (var type in new[] { $"application/vnd.oasis.opendocument.{(kind == "drawing" ? "graphics" : kind)}", OpenDocumentFileBuilder.MimeType, string.Empty })
        {
            Refused("PLN1110", word, Paragraphs("a").OfKind(kind).WithMimeType(type).ToBytes());
        }

        Refused("PLN1110", word, Paragraphs("a").OfKind(kind).ToFlatBytes());
    }

    [Fact]
    public void A_protected_document_says_how_to_take_the_password_off() =>
        Assert.Contains("LibreOffice", Refused("PLN1107", "mot de passe", Paragraphs("a").WithPart("META-INF/manifest.xml", Encrypted).WithPart("content.xml", "\u0001\u0002").ToBytes()).Remedy, StringComparison.Ordinal);

    [Fact]
    public void A_renamed_archive_is_said_to_be_one() => Refused("PLN1110", "zip", WordFileBuilder.Zip([("content.xml", "<a/>"), ("b.txt", "b")]));

    [Fact]
    public void A_document_without_text_says_so()
    {
        Refused("PLN1112", "manque", WordFileBuilder.Zip([("mimetype", OpenDocumentFileBuilder.MimeType)]));
        Refused("PLN1112", "manque", Paragraphs("a").WithPart("content.xml", "<a/>").ToBytes());
    }

    [Fact]
    public void A_file_cut_short_is_said_to_be_damaged()
    {
        var whole = Paragraphs("Le projet.").ToBytes();
        Refused("PLN1106", "abîmé", whole[..(whole.Length / 2)]);
        Refused("PLN1106", "abîmé", Paragraphs("a").ToFlatBytes()[..^40]);
    }

    [Fact]
    public void Broken_markup_is_said_to_be_damaged() => Refused("PLN1106", "abîmé", Body("<text:p><text:span>").ToBytes());

    [Theory]
    [InlineData("content.xml")]
    public void Entities_are_refused(string part)
    {
        const string Laughs = "<!DOCTYPE d [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;\">]><d>&b;</d>";
        Refused("PLN1115", "dangereuses", Paragraphs("a").WithPart(part, Laughs).ToBytes());
    }

    [Fact]
    public void Entities_in_the_styles_cost_the_styles_alone() =>
        Assert.Equal("PLN2003", Assert.Single(Paragraphs("Le projet.").WithPart("styles.xml", "<!DOCTYPE d [<!ENTITY a \"ha\">]><d>&a;</d>").Read().Notices).Code);

    [Theory]
    [InlineData("text:section")]
    [InlineData("text:span")]
    [InlineData("text:list")]
    [InlineData("table:table")]
    [InlineData("office:annotation")]
    public void Absurd_nesting_is_refused(string element)
    {
        var deep = string.Concat(Enumerable.Repeat($"<{element}>", 10_000)) + string.Concat(Enumerable.Repeat($"</{element}>", 10_000));
        Refused("PLN1114", "emboîte", Body(deep).ToBytes());
        Refused("PLN1114", "emboîte", Body(deep).ToFlatBytes());
    }

    [Fact]
    public void What_unfolds_beyond_the_limits_is_refused_while_it_is_read()
    {
        var limits = new ReadingLimits { FreeUncompressedBytes = 100_000, MaxCompressionRatio = 10 };
        var bomb = Paragraphs(new string('a', 1_000_000)).ToBytes();
        Assert.Equal("PLN1113", Assert.Throws<UserErrorException>(() => WordFileBuilder.Read(bomb, "a.odt", limits)).Code);
    }

    [Fact]
    public void Reading_can_be_stopped()
    {
        var path = Path.GetTempFileName();
        try
        {
            File.WriteAllBytes(path, Paragraphs("Le projet.").ToBytes());
            Assert.Throws<OperationCanceledException>(() => DocumentReader.Read(path, cancellation: new CancellationToken(canceled: true)));
        }
        finally
        {
            File.Delete(path);
        }
    }

    private static UserErrorException Refused(string code, string word, byte[] file)
    {
        var error = Assert.Throws<UserErrorException>(() => WordFileBuilder.Read(file, "plan.odt"));
        Assert.Equal(code, error.Code);
        Assert.Contains(word, error.Message, StringComparison.Ordinal);
        Assert.NotEmpty(error.Remedy);
        return error;
    }
}
