using Planning.Documents.Pdf.Tables;

namespace Planning.Documents.Tests.Pdf.Tables;

public sealed class ContinuedTablesTests
{
    private static readonly double[] Xs = [50, 200, 400];

    [Fact]
    public void A_table_that_goes_on_is_one_and_says_its_heads_once()
    {
        var table = Assert.Single(ContinuedTables.Joined([Page(1, 700, "Thème", "Valeur", "Eau", "12"), Page(2, 60, "Thème", "Valeur", "Air", "15")]));
        Assert.Equal((1, 2, 3), (table.FirstPage, table.LastPage, table.RowCount));
        Assert.Equal([(1, "Thème"), (1, "Valeur"), (1, "Eau"), (1, "12"), (2, "Air"), (2, "15")], table.Cells.Select(c => (c.Page, c.Cell.Text)));
    }

    [Fact]
    public void A_row_cut_by_the_end_of_a_page_is_whole_where_it_begins()
    {
        var pages = ContinuedTables.WithWholeRows([Page(1, 700, "Thème", "Texte", "Eau", "Les captages du"), Page(2, 60, "", "territoire", "Air", "Les mesures")]);
        Assert.Equal("Les captages du territoire", pages[0].Tables[0].Cells[^1].Text);
        Assert.Equal("Air | Les mesures", PageBuilder.Shown(pages[1].Tables[0]));
    }

    [Fact]
    public void Other_columns_are_another_table()
    {
        var other = new PageBuilder().WithGrid([50, 120, 400], [60, 75, 90]).WithText(55, 72, "Air").WithText(130, 72, "15").WithText(55, 87, "Sol").WithText(130, 87, "16");
        Assert.Equal(2, ContinuedTables.Joined([Page(1, 700, "Thème", "Valeur", "Eau", "12"), new(2, other.Tables(), other.Words())]).Count);
    }

    [Fact]
    public void Paragraphs_between_part_tables()
    {
        var next = new PageBuilder().WithGrid(Xs, [300, 315, 330]).WithText(55, 312, "Air").WithText(205, 312, "15").WithText(55, 327, "Sol").WithText(205, 327, "16");
        for (var i = 0; i < 8; i++)
        {
            next.WithText(50, 100 + (14 * i), "Le territoire compte vingt communes, dont la moitié");
        }

        Assert.Equal(2, ContinuedTables.Joined([Page(1, 700, "Thème", "Valeur", "Eau", "12"), new(2, next.Tables(), next.Words())]).Count);
    }

    [Fact]
    public void A_page_without_tables_ends_a_table() =>
        Assert.Equal(2, ContinuedTables.Joined([Page(1, 700, "Thème", "Valeur", "Eau", "12"), new(2, [], []), Page(3, 60, "Thème", "Valeur", "Air", "15")]).Count);

    [Fact]
    public void No_page_gives_no_table() => Assert.Empty(ContinuedTables.Joined([]));

    private static TabledPage Page(int number, double top, params string[] texts)
    {
        var page = new PageBuilder().WithGrid(Xs, [top, top + 15, top + 30]);
        for (var i = 0; i < texts.Length; i++)
        {
            page.WithText(i % 2 == 0 ? 55 : 205, top + 12 + (15 * (i / 2)), texts[i]);
        }

        return new(number, page.Tables(), page.Words());
    }
}
