using Planning.Documents.Pdf.Pages;

namespace Planning.Documents.Tests.Pdf.Pages;

public sealed class WordsTests
{
    [Fact]
    public void Spaces_part_words() => Assert.Equal(["Plan", "local"], Texts(new PageBuilder().WithText(50, 100, "Plan local")));

    [Fact]
    public void A_gap_without_a_space_parts_words_too() => Assert.Equal(["Plan", "local"], Texts(new PageBuilder().WithText(50, 100, "Plan").WithText(73, 100, "local")));

    [Fact]
    public void Pieces_drawn_out_of_order_are_one_word() => Assert.Equal(["logement"], Texts(new PageBuilder().WithText(70, 100, "ment").WithText(50, 100, "loge")));

    [Fact]
    public void Lines_come_from_the_top_whatever_the_order_of_drawing() =>
        Assert.Equal(["haut", "bas"], Texts(new PageBuilder().WithText(50, 200, "bas").WithText(50, 100, "haut")));

    [Fact]
    public void An_exponent_belongs_to_its_word() => Assert.Equal(["km2"], Texts(new PageBuilder().WithText(50, 100, "km").WithText(60, 96, "2", 6)));

    [Fact]
    public void The_call_of_a_note_begins_no_word() => Assert.Equal(["1", "Insee"], Texts(new PageBuilder().WithText(50, 96, "1", 6).WithText(53.5, 100, "Insee")).Order(StringComparer.Ordinal));

    [Fact]
    public void Letters_set_apart_for_show_are_one_word()
    {
        var page = new PageBuilder();
        for (var i = 0; i < 7; i++)
        {
            page.WithText(50 + (9 * i), 100, "TABLEAU"[i].ToString());
        }

        Assert.Equal(["TABLEAU"], Texts(page));
    }

    [Fact]
    public void Figures_set_apart_stay_apart()
    {
        var page = new PageBuilder();
        for (var i = 0; i < 5; i++)
        {
            page.WithText(50 + (9 * i), 100, i.ToString(System.Globalization.CultureInfo.InvariantCulture));
        }

        Assert.Equal(5, page.Words().Count);
    }

    [Fact]
    public void Text_drawn_down_the_page_is_read_down()
    {
        var word = Assert.Single(new PageBuilder().WithTextDown(300, 100, "Zonage").Words());
        Assert.Equal(("Zonage", 90), (word.Text, word.Turn));
        Assert.Equal(30, word.Box.Height, 3);
    }

    [Fact]
    public void A_space_drawn_before_a_word_is_counted()
    {
        var words = new PageBuilder().WithText(50, 100, "a  b").WithText(90, 100, "c").Words();
        Assert.Equal([0, 2, 0], words.Select(w => w.SpacesBefore));
    }

    [Fact]
    public void Places_that_are_no_numbers_do_no_harm()
    {
        var page = new PageBuilder().WithText(double.NaN, 100, "rien").WithText(50, 100, "ici", 0).WithText(50, double.PositiveInfinity, "loin").Build();
        Assert.NotNull(Words.Of(page));
    }

    private static IEnumerable<string> Texts(PageBuilder page) => page.Words().Select(w => w.Text);
}
