using Planning.Abstractions.Documents;
using Planning.Documents.Pdf.Layout;
using Planning.Documents.Pdf.Pages;

namespace Planning.Documents.Tests.Pdf.Layout;

public sealed class LineTextTests
{
    [Fact]
    public void Words_are_parted_by_a_space_and_by_a_tab_where_there_is_much_room() =>
        Assert.Equal("Le parc\t1 200", Text(("Le", 0), ("parc", 14), ("1", 100), ("200", 108)));

    [Fact]
    public void Right_to_left_text_is_read_from_the_right() =>
        Assert.Equal("\u05E9\u05DC\u05D5\u05DD \u05E2\u05D5\u05DC\u05DD", Text(("\u05DD\u05DC\u05D5\u05E2", 0), ("\u05DD\u05D5\u05DC\u05E9", 30)));

    [Theory]
    [InlineData("e\uFB03cace", "efficace")]
    [InlineData("e\u0301nergie", "énergie")]
    [InlineData("\uF0B7", "•")]
    [InlineData("12\uFFFD5", "\uFFFD")]
    public void Letters_are_those_that_a_reader_sees(string drawn, string shown) => Assert.Equal(shown, LineText.Clean(drawn));

    [Fact]
    public void A_sign_without_a_name_at_the_head_of_a_line_is_a_bullet() => Assert.Equal("• Un texte", Text(("\uFFFD", 0), ("Un", 12), ("texte", 26)));

    private static string Text(params (string Text, double Left)[] words) => LineText.Of([.. words.Select(w => Placed(w.Text, w.Left))]).Text;

    private static PlacedWord Placed(string text, double left)
    {
        var box = new Box(left, 100, left + (text.Length * 5), 110);
        return new PlacedWord(new PageWord(text, box, 108, 10, 0, 0, 0), box, 108, IsRaised: false);
    }
}
