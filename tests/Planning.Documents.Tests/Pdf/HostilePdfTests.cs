using System.Globalization;
using System.Text;
using Planning.Documents.Pdf;
using Planning.Documents.Pdf.Child;

namespace Planning.Documents.Tests.Pdf;

public sealed class HostilePdfTests
{
    [Fact]
    public void A_file_cut_short_is_said_to_be_damaged() => Assert.Equal("PLN1124", Pdfs.Refusal(Encoding.ASCII.GetBytes("%PDF-1.7 ...")).Code);

    [Fact]
    public void A_page_count_that_lies_is_survived()
    {
        var document = Pdfs.Read(new PaperBuilder().Text(72, 100, "La seule page.").Announcing(4000).ToBytes());
        Assert.Equal("La seule page.", document.AllTexts()[0]);
    }

    [Fact]
    public void A_protected_file_asks_for_its_password()
    {
        var file = new PaperBuilder().Text(72, 100, "Secret.").WithTrailer("/Encrypt 20 0 R /ID [<00112233445566778899AABBCCDDEEFF> <00112233445566778899AABBCCDDEEFF>]")
            .WithObject($"<< /Filter /Standard /V 2 /R 3 /Length 128 /P -44 /O <{new string('A', 64)}> /U <{new string('B', 64)}> >>").ToBytes();
        var refusal = Pdfs.Refusal(file);
        Assert.Equal("PLN1117", refusal.Code);
        Assert.Contains("--password", refusal.Remedy, StringComparison.Ordinal);
        Assert.Equal("PLN1118", Pdfs.Refusal(file, Pdfs.Options with { Password = "faux" }).Code);
    }

    [Fact]
    public void The_password_is_never_shown() =>
        Assert.DoesNotContain("hunter2", (PdfOptions.Default with { Password = "hunter2" }).ToString(), StringComparison.Ordinal);

    [Fact]
    public void Letters_that_the_font_does_not_name_make_no_figures()
    {
        var document = Pdfs.Read(new PaperBuilder()
            .WithFont("<< /Type /Font /Subtype /Type0 /BaseFont /Sans /Encoding /Identity-H /DescendantFonts [<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Sans /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /DW 600 /FontDescriptor << /Type /FontDescriptor /FontName /Sans /Flags 4 /Ascent 800 /Descent -200 /CapHeight 700 /ItalicAngle 0 /StemV 80 /FontBBox [0 -200 1000 800] >> >>] >>")
            .Draw("BT /F 11 Tf 72 700 Td <001200130014> Tj ET").Draw("BT /B 11 Tf 72 650 Td (logements en 2021) Tj ET").ToBytes());
        Assert.Contains(document.Notices, n => n.Code == "PLN2522" && n.Message.StartsWith("Texte illisible sur la page 1", StringComparison.Ordinal));
        Assert.DoesNotContain(document.AllTexts(), t => t.Any(c => c is '1' or '2' or '3' or '4') && !t.Contains("2021", StringComparison.Ordinal));
    }

    [Fact]
    public void A_scanned_page_is_said_to_be_one()
    {
        var document = Pdfs.Read(new PaperBuilder().Text(72, 100, "La première page est du texte.").NextPage()
            .Draw("q 595 0 0 842 0 0 cm BI /W 1 /H 1 /CS /G /BPC 8 ID \u0080 EI Q").ToBytes());
        var notice = Assert.Single(document.Notices, n => n.Code == "PLN2520");
        Assert.StartsWith("La page 2 n'est qu'une image", notice.Message, StringComparison.Ordinal);
        Assert.Equal(2, notice.Location!.Page);
    }

    [Fact]
    public void Scripts_are_ignored() => Assert.Equal("Le texte.", Pdfs.Read(new PaperBuilder().Text(72, 100, "Le texte.")
        .WithCatalogue("/OpenAction << /S /JavaScript /JS (app.alert\\('x'\\); while\\(true\\){}) >>").ToBytes()).OnlyText());

    [Fact]
    public void Files_joined_to_it_are_named_and_not_read()
    {
        var document = Pdfs.Read(new PaperBuilder().Text(72, 100, "Le texte.").WithCatalogue("/Names << /EmbeddedFiles << /Names [(annexe.txt) 20 0 R] >> >>")
            .WithObject("<< /Type /Filespec /F (annexe.txt) /UF (annexe.txt) /EF << /F 21 0 R >> >>")
            .WithObject("<< /Type /EmbeddedFile /Length 6 >>\nstream\nannexe\nendstream").ToBytes());
        Assert.Contains("« annexe.txt »", Assert.Single(document.Notices, n => n.Code == "PLN2524").Message, StringComparison.Ordinal);
        Assert.StartsWith("Un fichier est joint à ce PDF et n'a pas été lu", Assert.Single(document.Notices, n => n.Code == "PLN2524").Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_reader_that_does_not_answer_is_stopped()
    {
        var refusal = Pdfs.Refusal(Page(), new PdfOptions { Child = Pdfs.Child("silent"), Limits = PdfLimits.Default with { SecondsPerPage = 1 } });
        Assert.Equal("PLN1120", refusal.Code);
        Assert.Contains("plus de 1 seconde.", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_reader_that_dies_is_told_in_one_message() => Assert.Equal("PLN1122", Pdfs.Refusal(Page(), new PdfOptions { Child = Pdfs.Child("dead") }).Code);

    [Fact]
    public void A_reader_that_wants_more_memory_than_it_may_is_stopped() =>
        Assert.Equal("PLN1121", Pdfs.Refusal(Page(), new PdfOptions { Child = Pdfs.Child("greedy"), Limits = PdfLimits.Default with { MemoryMegabytes = 100 } }).Code);

    [Fact]
    public void A_reader_that_cannot_start_is_told() =>
        Assert.Equal("PLN1123", Pdfs.Refusal(Page(), new PdfOptions { Child = new ChildCommand("/nulle-part/planning", [PdfChild.Argument]) }).Code);

    [Fact]
    public void A_reader_that_may_not_be_run_is_told() =>
        Assert.Equal("PLN1123", Pdfs.Refusal(Page(), new PdfOptions { Child = new ChildCommand(typeof(Pdfs).Assembly.Location, [PdfChild.Argument]) }).Code);

    [Theory]
    [InlineData("/OCProperties 20 0 R", "<< /D 21 0 R /OCGs 20 0 R >>", "<< /BaseState /OFF /ON 21 0 R >>")]
    [InlineData("/OCProperties << /D 20 0 R >>", "<< /OFF [21 0 R", "<< ")]
    public void A_list_of_layers_that_makes_no_sense_hides_nothing(string catalogue, params string[] objects)
    {
        var builder = new PaperBuilder().Text(72, 100, "Le texte.").WithCatalogue(catalogue);
        foreach (var content in objects)
        {
            builder.WithObject(content);
        }

        Assert.Equal("Le texte.", Pdfs.Read(builder.ToBytes()).OnlyText());
    }

    [Fact]
    public void A_file_larger_than_allowed_is_refused_unread()
    {
        var file = new PaperBuilder().Draw(new string(' ', 1 << 20) + "\n").ToBytes();
        Assert.Equal("PLN1125", Pdfs.Refusal(file, Pdfs.Options with { Limits = PdfLimits.Default with { FileMegabytes = 1 } }).Code);
    }

    [Fact]
    public void Pages_beyond_those_allowed_are_told()
    {
        var document = Pdfs.Read(new PaperBuilder().Text(72, 100, "Un.").NextPage().Text(72, 100, "Deux.").ToBytes(), Pdfs.Options with { Limits = PdfLimits.Default with { Pages = 1 } });
        Assert.Equal(["Un."], document.AllTexts());
        Assert.Contains("2 pages", Assert.Single(document.Notices, n => n.Code == "PLN2526").Message, StringComparison.Ordinal);
        Assert.EndsWith("seule la première a été lue.", Assert.Single(document.Notices, n => n.Code == "PLN2526").Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_of_200_000_glyphs_is_read()
    {
        var page = new PaperBuilder();
        for (var line = 0; line < 2000; line++)
        {
            page.Text(20, 20 + (line * 0.4), new string('m', 99) + line.ToString("0", CultureInfo.InvariantCulture)[^1], 0.6);
        }

        Assert.NotEmpty(Pdfs.Read(page.ToBytes(), Pdfs.Options with { Limits = PdfLimits.Default with { SecondsPerPage = 60 } }).AllTexts());
    }

    [Fact]
    public void Five_thousand_pages_are_read()
    {
        var builder = new PaperBuilder();
        for (var page = 0; page < 5000; page++)
        {
            builder.Text(72, 400, "Une page parmi d'autres, sans rien de plus.").NextPage();
        }

        Assert.Equal(5000, Pdfs.Read(builder.ToBytes(), Pdfs.Options with { Limits = PdfLimits.Default with { SecondsPerPage = 60 } }).AllTexts().Length);
    }

    [Fact]
    public void Reading_can_be_stopped() => Pdfs.With(Page(), path =>
        Assert.Throws<OperationCanceledException>(() => DocumentReader.Read(path, pdf: Pdfs.Options, cancellation: new CancellationToken(canceled: true))));

    private static byte[] Page() => new PaperBuilder().Text(72, 100, "Le texte.").ToBytes();
}
