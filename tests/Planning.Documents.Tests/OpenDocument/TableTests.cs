using System.Diagnostics;
using Planning.Abstractions.Documents;
using static Planning.Documents.Tests.OpenDocument.Odt;

namespace Planning.Documents.Tests.OpenDocument;

public sealed class TableTests
{
    private const string Covered = "<table:covered-table-cell/>";

    [Fact]
    public void Spans_are_laid_on_the_grid()
    {
        var table = Only("<table:table>" + Row(Cell("a", "table:number-rows-spanned=\"2\""), Cell("b", "table:number-columns-spanned=\"2\""), Covered)
            + Row(Covered, Cell("c"), Cell("d")) + "</table:table>");
        Assert.Equal((2, 3), (table.RowCount, table.ColumnCount));
        Assert.Equal(["a 0,0 2x1", "b 0,1 1x2", "c 1,1 1x1", "d 1,2 1x1"], Layout(table));
    }

    [Fact]
    public void A_cell_can_span_rows_and_columns_at_once() => Assert.Equal(
        ["a 0,0 2x2", "b 0,2 1x1", "c 1,2 1x1", "d 2,0 1x1", "e 2,1 1x1", "f 2,2 1x1"],
        Layout(Only("<table:table>" + Row(Cell("a", "table:number-rows-spanned=\"2\" table:number-columns-spanned=\"2\""), Covered, Cell("b"))
            + Row("<table:covered-table-cell table:number-columns-repeated=\"2\"/>", Cell("c")) + Row(Cell("d"), Cell("e"), Cell("f")) + "</table:table>")));

    [Fact]
    public void A_file_that_leaves_covered_cells_out_is_laid_the_same() => Assert.Equal(
        ["a 0,0 2x1", "b 0,1 1x2", "c 1,1 1x1", "d 1,2 1x1"],
        Layout(Only("<table:table>" + Row(Cell("a", "table:number-rows-spanned=\"2\""), Cell("b", "table:number-columns-spanned=\"2\"")) + Row(Cell("c"), Cell("d")) + "</table:table>")));

    [Fact]
    public void Repeated_cells_and_rows_are_there_each_time() => Assert.Equal(
        ["a 0,0 1x1", "a 0,1 1x1", "b 0,2 1x1", "a 1,0 1x1", "a 1,1 1x1", "b 1,2 1x1"],
        Layout(Only($"<table:table><table:table-row table:number-rows-repeated=\"2\">{Cell("a", "table:number-columns-repeated=\"2\"")}{Cell("b")}</table:table-row></table:table>")));

    [Fact]
    public void Cells_repeated_without_end_are_cut_and_it_is_said()
    {
        var clock = Stopwatch.StartNew();
        var row = $"<table:table-row table:number-rows-repeated=\"1000000\">{Cell("a", "table:number-columns-repeated=\"1000000\"")}</table:table-row>";
        var document = Body($"<table:table>{row}{row}</table:table>" + P("Suite.")).Read();
        Assert.Equal("PLN2004", Assert.Single(document.Notices).Code);
        Assert.InRange(document.Root.Blocks.OfType<Table>().Single().Cells.Count, 1, 200_000);
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(5));
    }

    [Fact]
    public void A_long_cell_repeated_without_end_does_not_fill_the_memory()
    {
        var row = $"<table:table-row table:number-rows-repeated=\"1000000\">{Cell(new string('a', 100_000), "table:number-columns-repeated=\"1000000\"")}</table:table-row>";
        var cells = Body($"<table:table>{row}</table:table>" + P("Suite.")).Read().Root.Blocks.OfType<Table>().Single().Cells;
        Assert.InRange(cells.Sum(c => (long)c.Text.Length), 1, 10_000_000);
    }

    [Fact]
    public void Empty_cells_repeated_to_the_end_of_a_sheet_are_no_matter()
    {
        var rows = Row(Cell("a"), Cell("b"), "<table:table-cell table:number-columns-repeated=\"16000\"/>")
            + "<table:table-row table:number-rows-repeated=\"1048000\"><table:table-cell table:number-columns-repeated=\"16384\"/></table:table-row>";
        var document = Body($"<table:table>{rows}</table:table>").Read();
        Assert.Empty(document.Notices);
        Assert.InRange(document.Root.Blocks.OfType<Table>().Single().RowCount, 1, 2);
    }

    [Fact]
    public void Rows_repeated_on_each_page_are_heads() => Assert.Equal(1, Only(
        $"<table:table><table:table-header-rows>{Row(Cell("a"), Cell("b"))}</table:table-header-rows>{Row(Cell("c"), Cell("d"))}</table:table>").HeaderRows);

    [Fact]
    public void Words_and_years_above_figures_are_a_head() => Assert.Equal(1, Only(Table(["Commune", "2015", "2021"], ["Caen", "108 365", "107 229"])).HeaderRows);

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_caption_beside_it_is_its_caption(bool above)
    {
        var caption = "<text:p text:style-name=\"Table\">Tableau <text:sequence text:name=\"Table\">3</text:sequence> : Logements</text:p>";
        var table = Table(["a", "b"], ["c", "d"]);
        Assert.Equal("Tableau 3 : Logements", Only(above ? caption + table : table + caption).Caption);
    }

    [Fact]
    public void A_table_inside_a_cell_is_its_text() => Assert.Equal("avant\nc\nd", Only("<table:table>"
        + Row(Cell("a"), $"<table:table-cell>{P("avant")}{Table(["c", "d"])}</table:table-cell>") + "</table:table>").Cells[1].Text);

    [Fact]
    public void A_single_cell_is_a_frame_around_text() => Assert.Equal(["Encadré"], Body(Table(["Encadré"])).Read().Root.Texts());

    [Fact]
    public void A_note_called_from_a_cell_follows_the_table() => Assert.Equal("Source : INSEE.", Assert.IsType<Note>(
        Body("<table:table>" + Row(Cell("a" + Note("footnote", "Source : INSEE.")), Cell("b")) + "</table:table>").Read().Root.Blocks[1]).Text);

    private static string[] Layout(Table table) => [.. table.Cells.Select(c => $"{c.Text} {c.Row},{c.Column} {c.RowSpan}x{c.ColumnSpan}")];

    private static Table Only(string body) => Assert.IsType<Table>(Assert.Single(Body(body).Read().Root.Blocks));
}
