using Planning.Abstractions.Documents;
using Planning.Documents.Pdf.Layout;
using Planning.Documents.Pdf.Pages;
using Planning.Documents.Pdf.Tables;

namespace Planning.Documents.Tests.Pdf.Layout;

public sealed class ContentsTablesTests
{
    private static readonly string[][] Agenda = [["2024-01", "Procès-verbal", "3"], ["2024-02", "Débat d'orientation", "4"], ["2024-03", "Arrêt du plan", "7"]];

    [Fact]
    public void An_agenda_whose_last_column_says_that_it_holds_pages_is_one() => Assert.True(ContentsTables.Is(Table([["N°", "Objet", "Page"], .. Agenda]), []));

    [Theory]
    [InlineData("Ordre du jour :")]
    [InlineData("TABLE DES MATIÈRES")]
    [InlineData("Sommaire")]
    public void A_title_above_says_so(string title) => Assert.True(ContentsTables.Is(Table(Agenda), Words(title)));

    [Fact]
    public void Numbered_rows_with_figures_that_grow_are_no_agenda_by_that_alone() => Assert.False(ContentsTables.Is(Table(Agenda), Words("Surface par commune")));

    [Fact]
    public void Pages_that_do_not_grow_are_no_pages() => Assert.False(ContentsTables.Is(Table([["N°", "Objet", "Page"], ["1", "Avis", "9"], ["2", "Arrêt", "4"], ["3", "Suites", "7"]]), []));

    private static PageTable Table(string[][] rows) => new()
    {
        Box = new Box(50, 100, 400, 100 + (15 * rows.Length)),
        RowCount = rows.Length,
        ColumnCount = rows[0].Length,
        Cells = [.. rows.SelectMany((row, r) => row.Select((text, c) => new PageCell(r, c, 1, 1, text, default)))],
    };

    private static IReadOnlyList<PageWord> Words(string line) => [.. line.Split(' ').Select((word, i) => new PageWord(word, new Box(50 + (40 * i), 70, 85 + (40 * i), 80), 78, 10, 0, 0, 1))];
}
