namespace Planning.Documents.Tests.Pdf;

/// <summary>What is laid on a page beside its own content.</summary>
public sealed class AnnotationTests
{
    private const string Value = "/Tx BMC BT /F 11 Tf 2 5 Td (1 250 logements) Tj ET EMC";

    [Fact]
    public void The_value_of_a_field_is_read_where_it_shows()
    {
        var document = Pdfs.Read(Page("/Subtype /Widget /FT /Tx /V (1 250 logements) /AP << /N 21 0 R >>").WithObject(Look(Value)).ToBytes());
        Assert.Equal("Objectif : 1 250 logements", document.OnlyText());
        Assert.DoesNotContain(document.Notices, n => n.Code == "PLN2528");
    }

    [Fact]
    public void The_words_of_a_text_box_are_read_where_they_show() => Assert.Equal("Objectif : 1 250 logements",
        Pdfs.Read(Page("/Subtype /FreeText /Contents (1 250 logements) /AP << /N 21 0 R >>").WithObject(Look(Value)).ToBytes()).OnlyText());

    [Fact]
    public void A_drawing_fills_its_place_whatever_its_own_measure() => Assert.Equal("Objectif : 1 250 logements",
        Pdfs.Read(Page("/Subtype /FreeText /AP << /N 21 0 R >>").WithObject(Look("BT /F 22 Tf 4 10 Td (1 250 logements) Tj ET", "/BBox [0 0 400 40] /Matrix [2 0 0 2 7 7]")).ToBytes()).OnlyText());

    [Fact]
    public void The_orders_of_the_page_leave_nothing_behind_for_a_field() => Assert.Equal("Objectif : 1 250 logements",
        Pdfs.Read(Page("/Subtype /Widget /FT /Tx /AP << /N 21 0 R >>").Draw("3 Tr 0.1 0 0 0.1 500 500 cm 0 0 5 5 re W n Q Q").WithObject(Look(Value)).ToBytes()).OnlyText());

    [Theory]
    [InlineData("/Subtype /Widget /FT /Tx /V (1 250 logements)")]
    [InlineData("/Subtype /Widget /Parent << /FT /Tx /V (1 250 logements) >>")]
    [InlineData("/Subtype /FreeText /Contents (1 250 logements)")]
    [InlineData("/Subtype /Widget /FT /Tx /V (1 250 logements) /AP << /N 21 0 R >>")]
    public void A_text_that_the_file_does_not_draw_is_told(string annotation)
    {
        var document = Pdfs.Read(Page(annotation).WithObject(Look("/Tx BMC EMC")).ToBytes());
        Assert.Equal("Objectif :", document.OnlyText());
        var notice = Assert.Single(document.Notices, n => n.Code == "PLN2528");
        Assert.StartsWith("Sur la page 1, un champ de formulaire ou une zone de texte a un contenu", notice.Message, StringComparison.Ordinal);
        Assert.Equal(1, notice.Location!.Page);
    }

    [Theory]
    [InlineData("/Subtype /Widget /FT /Tx /F 2 /V (masqué) /AP << /N 21 0 R >>")]
    [InlineData("/Subtype /Widget /FT /Btn /Ff 65536 /AP << /N 21 0 R >>")]
    [InlineData("/Subtype /Widget /FT /Tx /AP << /N 21 0 R >> /OC << /Type /OCG /Name (Masqué) >>")]
    [InlineData("/Subtype /Widget /FT /Tx /AP << /N 99 0 R >>")]
    [InlineData("/Subtype /Popup /Contents (rien) /AP << /N 21 0 R >>")]
    public void What_does_not_show_is_not_read(string annotation)
    {
        var document = Pdfs.Read(Page(annotation).WithCatalogue("/OCProperties << /OCGs [] /D << /OFF [<< /Type /OCG /Name (Masqué) >>] >> >>").WithObject(Look(Value)).ToBytes());
        Assert.Equal("Objectif :", document.OnlyText());
        Assert.DoesNotContain(document.Notices, n => n.Code is "PLN2528" or "PLN2529");
    }

    [Fact]
    public void A_box_that_is_ticked_shows_the_drawing_of_its_state() => Assert.Equal("Objectif : 1 250 logements",
        Pdfs.Read(Page("/Subtype /Widget /FT /Btn /AS /Oui /AP << /N << /Oui 21 0 R /Off 22 0 R >> >>").WithObject(Look(Value)).WithObject(Look("")).ToBytes()).OnlyText());

    [Fact]
    public void A_comment_is_told_and_not_read()
    {
        var document = Pdfs.Read(Page("/Subtype /Text /Contents (À revoir) /AP << /N 21 0 R >>").WithObject(Look(Value)).ToBytes());
        Assert.Equal("Objectif :", document.OnlyText());
        Assert.StartsWith("Un commentaire est posé sur la page 1", Assert.Single(document.Notices, n => n.Code == "PLN2529").Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_joined_to_a_place_of_a_page_is_named()
    {
        var document = Pdfs.Read(Page("/Subtype /FileAttachment /FS << /Type /Filespec /F (carte.pdf) >>").ToBytes());
        Assert.Contains("« carte.pdf »", Assert.Single(document.Notices, n => n.Code == "PLN2524").Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_drawing_that_draws_itself_does_no_harm() => Assert.Equal("Objectif :",
        Pdfs.Read(Page("/Subtype /FreeText /AP << /N 21 0 R >>").WithObject(Look("/Me Do", "/BBox [0 0 200 20] /Resources << /XObject << /Me 21 0 R >> >>")).ToBytes()).OnlyText());

    // "Objectif :" and a place for an annotation beside it.
    private static PaperBuilder Page(string annotation) => new PaperBuilder().Text(72, 100, "Objectif :").WithPageEntries("/Annots [20 0 R]")
        .WithObject($"<< /Type /Annot /Rect [128 737 328 757] {annotation} >>");

    private static string Look(string orders, string entries = "/BBox [0 0 200 20]") =>
        $"<< /Type /XObject /Subtype /Form {entries} {(entries.Contains("/Resources", StringComparison.Ordinal) ? string.Empty : "/Resources << /Font << /F 3 0 R >> >>")} /Length {orders.Length} >>\nstream\n{orders}\nendstream";
}
