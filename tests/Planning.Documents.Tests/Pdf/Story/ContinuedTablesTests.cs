using Planning.Documents.Pdf.Story;
using Planning.Documents.Pdf.Tables;
using Planning.Documents.Story;

namespace Planning.Documents.Tests.Pdf.Story;

public sealed class ContinuedTablesTests
{
    private static readonly double[] Xs = [50, 200, 400];

    [Fact]
    public void A_table_that_goes_on_is_one_and_says_its_heads_once() =>
        Assert.Equal(["Thème | Valeur", "Eau | 12", "Air | 15"], Joined(Table(700, "Thème", "Valeur", "Eau", "12"), Table(60, "Thème", "Valeur", "Air", "15")));

    [Fact]
    public void A_row_cut_by_the_end_of_a_page_is_whole_where_it_begins() =>
        Assert.Equal(["Thème | Texte", "Eau | Les captages du territoire", "Air | Les mesures"],
            Joined(Table(700, "Thème", "Texte", "Eau", "Les captages du"), Table(60, "", "territoire", "Air", "Les mesures")));

    [Fact]
    public void Rows_are_cut_by_one_page_after_another() =>
        Assert.Equal(["Thème | Texte", "Eau | Les captages du territoire", "Air | Les mesures prises", "Sol | Les friches"],
            Joined(Table(700, "Thème", "Texte", "Eau", "Les captages du"), Table(60, "", "territoire", "Air", "Les mesures"), Table(60, "", "prises", "Sol", "Les friches")));

    [Fact]
    public void Other_columns_are_another_table()
    {
        var other = new PageBuilder().WithGrid([50, 120, 400], [60, 75, 90]).WithText(55, 72, "Air").WithText(130, 72, "15").WithText(55, 87, "Sol").WithText(130, 87, "16").Tables()[0];
        var tables = new ContinuedTables();
        tables.Begin(Table(700, "Thème", "Valeur", "Eau", "12"), 1);
        Assert.False(tables.TryContinue(new FlowPiece(2) { Table = other }));
    }

    [Fact]
    public void A_page_without_tables_ends_a_table()
    {
        var tables = new ContinuedTables();
        tables.Begin(Table(700, "Thème", "Valeur", "Eau", "12"), 1);
        Assert.False(tables.TryContinue(new FlowPiece(3) { Table = Table(60, "Thème", "Valeur", "Air", "15") }));
    }

    private static IEnumerable<string> Joined(params PageTable[] pages)
    {
        var tables = new ContinuedTables();
        var table = tables.Begin(pages[0], 1);
        for (var page = 1; page < pages.Length; page++)
        {
            Assert.True(tables.TryContinue(new FlowPiece(page + 1) { Table = pages[page] }));
        }

        tables.End();
        return table.Rows.Select(row => string.Join(" | ", row.Cells.Select(c => string.Concat(c.Blocks.OfType<RawParagraph>().Select(p => p.Text)))));
    }

    private static PageTable Table(double top, params string[] texts)
    {
        var page = new PageBuilder().WithGrid(Xs, [.. Enumerable.Range(0, (texts.Length / 2) + 1).Select(i => top + (15 * i))]);
        for (var i = 0; i < texts.Length; i++)
        {
            page.WithText(i % 2 == 0 ? 55 : 205, top + 12 + (15 * (i / 2)), texts[i]);
        }

        return page.Tables()[0];
    }
}
