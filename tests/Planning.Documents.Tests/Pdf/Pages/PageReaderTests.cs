namespace Planning.Documents.Tests.Pdf.Pages;

public sealed class PageReaderTests
{
    [Fact]
    public void Places_are_those_of_a_reader_from_the_top_left()
    {
        var glyph = Draw("BT /F 10 Tf 50 280 Td (A) Tj ET").Read().Glyphs[0];
        Assert.Equal((50, 20, 10), (glyph.Box.Left, glyph.Baseline, glyph.Size));
    }

    [Fact]
    public void A_turned_page_is_read_as_it_is_held()
    {
        var page = Draw("BT /F 10 Tf 0 1 -1 0 20 50 Tm (A) Tj ET").WithEntries("/MediaBox [0 0 400 300] /Rotate 90").Read();
        Assert.Equal((300, 400), (page.Width, page.Height));
        Assert.Equal((0, 50, 20), (page.Glyphs[0].Turn, (int)page.Glyphs[0].Box.Left, (int)page.Glyphs[0].Baseline));
    }

    [Fact]
    public void What_the_crop_box_leaves_out_is_not_there()
    {
        var file = Draw("BT /F 10 Tf 20 280 Td (dehors) Tj 100 -100 Td (dedans) Tj ET").WithEntries("/MediaBox [0 0 400 300] /CropBox [100 100 300 250]");
        Assert.Equal(["dedans"], file.Words());
        Assert.Equal((200, 150, 20), (file.Read().Width, file.Read().Height, (int)file.Read().Glyphs[0].Box.Left));
    }

    [Fact]
    public void Text_clipped_away_is_not_there() =>
        Assert.Equal(["vu"], Draw("q 0 0 100 300 re W n BT /F 10 Tf 50 200 Td (vu) Tj 200 0 Td (masqué) Tj ET Q").Words());

    [Fact]
    public void A_clip_ends_with_its_state() =>
        Assert.Equal(["vu"], Draw("q 0 0 10 10 re W n Q BT /F 10 Tf 50 200 Td (vu) Tj ET").Words());

    [Fact]
    public void A_layer_that_is_off_is_not_there() =>
        Assert.Equal(["vu"], Draw("/OC /Off BDC BT /F 10 Tf 50 200 Td (masqué) Tj ET EMC BT /F 10 Tf 50 100 Td (vu) Tj ET").Words());

    [Fact]
    public void Text_without_ink_is_there_only_under_a_picture()
    {
        const string ghosts = "BT 3 Tr /F 10 Tf 60 250 Td (numérisé) Tj 0 -200 Td (rien) Tj ET";
        Assert.Equal(["numérisé"], Draw("q 200 0 0 100 50 200 cm /Pic Do Q " + ghosts).Words());
        Assert.Empty(Draw(ghosts).Words());
    }

    [Fact]
    public void A_letter_painted_twice_is_there_once_and_is_bold()
    {
        var page = Draw("BT /F 10 Tf 50 200 Td (Total) Tj ET BT /F 10 Tf 50.3 200 Td (Total) Tj ET").Read();
        Assert.Equal(5, page.Glyphs.Count);
        Assert.All(page.Glyphs, g => Assert.True(page.Fonts[g.Font].IsBold));
    }

    [Fact]
    public void Lines_thin_boxes_and_sides_of_boxes_are_rules()
    {
        var page = Draw("10 10 m 110 10 l S 10 20 100 0.5 re f 10 50 100 40 re S").Read();
        Assert.Equal(4, page.Rules.Count(r => r.IsHorizontal));
        Assert.Equal(2, page.Rules.Count(r => !r.IsHorizontal));
    }

    [Fact]
    public void A_painted_box_is_a_fill_and_a_white_one_is_nothing()
    {
        var page = Draw("0.8 g 10 10 100 30 re f 1 g 10 100 100 30 re f").Read();
        Assert.Equal(260, Assert.Single(page.Fills).Top, 3);
    }

    [Fact]
    public void A_white_rule_shows_on_a_fill_alone()
    {
        var page = Draw("0.2 g 10 10 100 100 re f 1 G 10 50 m 110 50 l S 10 200 m 110 200 l S").Read();
        Assert.Equal(250, (Assert.Single(page.Rules).Box.Top + page.Rules[0].Box.Bottom) / 2, 3);
    }

    [Fact]
    public void A_page_of_nothing_is_empty() => Assert.Empty(Draw("").Read().Glyphs);

    [Fact]
    public void Orders_that_make_no_sense_do_no_harm() =>
        Assert.Contains("vu", Draw("Q Q EMC h S BT /F 10 Tf 50 200 Td (vu) Tj ET 0 0 0 0 0 0 cm 10 10 m 20 20 l S BT /F 10 Tf (x) Tj ET").Words());

    private static PdfFileBuilder Draw(string content) => new(content);
}
