using Planning.Abstractions.Documents;
using static Planning.Documents.Tests.Some;

namespace Planning.Documents.Tests.Word;

public sealed class TableTests
{
    [Fact]
    public void Spans_are_laid_on_the_grid()
    {
        var table = Only($"<w:tbl><w:tr>{Cell("a", "<w:vMerge w:val=\"restart\"/>")}{Cell("b", "<w:gridSpan w:val=\"2\"/>")}</w:tr><w:tr>{Cell("", "<w:vMerge/>")}{Cell("c")}{Cell("d")}</w:tr></w:tbl>");
        Assert.Equal((2, 3), (table.RowCount, table.ColumnCount));
        Assert.Equal(["a 0,0 2x1", "b 0,1 1x2", "c 1,1 1x1", "d 1,2 1x1"], table.Cells.Select(c => $"{c.Text} {c.Row},{c.Column} {c.RowSpan}x{c.ColumnSpan}"));
        Assert.Equal(["d#0", "d#1", "d#3", "d#4"], table.Cells.Select(c => c.Location.Anchor.Value));
    }

    [Fact]
    public void Rows_repeated_on_each_page_are_heads() =>
        Assert.Equal(1, Only($"<w:tbl><w:tr><w:trPr><w:tblHeader/></w:trPr>{Cell("a")}{Cell("b")}</w:tr><w:tr>{Cell("c")}{Cell("d")}</w:tr></w:tbl>").HeaderRows);

    [Fact]
    public void Words_and_years_above_figures_are_a_head() => Assert.Equal(1, Only(Table(["Commune", "2015", "2021"], ["Caen", "108 365", "107 229"])).HeaderRows);

    [Fact]
    public void A_table_of_words_alone_has_no_head() => Assert.Equal(0, Only(Table(["a", "b"], ["c", "d"])).HeaderRows);

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_caption_beside_it_is_its_caption(bool above)
    {
        var (caption, table) = (P("Tableau 3 : Logements"), Table(["a", "b"], ["c", "d"]));
        Assert.Equal("Tableau 3 : Logements", Only(above ? caption + table : table + caption).Caption);
    }

    [Fact]
    public void A_sentence_on_a_table_is_not_its_caption() =>
        Assert.Equal(string.Empty, Body(P("Tableau 3 montre la hausse.") + Table(["a", "b"], ["c", "d"])).Read().Root.Blocks.OfType<Table>().Single().Caption);

    [Fact]
    public void A_table_inside_a_cell_is_its_text() =>
        Assert.Equal("avant\nc\nd", Only($"<w:tbl><w:tr>{Cell("a")}<w:tc>{P("avant")}{Table(["c", "d"])}<w:p/></w:tc></w:tr></w:tbl>").Cells[1].Text);

    [Fact]
    public void A_deleted_row_is_not_there() =>
        Assert.Equal(1, Only($"<w:tbl><w:tr>{Cell("a")}{Cell("b")}</w:tr><w:tr><w:trPr><w:del/></w:trPr>{Cell("")}{Cell("")}</w:tr></w:tbl>").RowCount);

    private static Table Only(string body) => Assert.IsType<Table>(Assert.Single(Body(body).Read().Root.Blocks));
}
