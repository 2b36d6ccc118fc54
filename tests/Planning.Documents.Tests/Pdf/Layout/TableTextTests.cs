using Planning.Abstractions.Documents;
using Planning.Documents.Pdf.Layout;
using Planning.Documents.Pdf.Tables;

namespace Planning.Documents.Tests.Pdf.Layout;

public sealed class TableTextTests
{
    [Theory]
    [InlineData("1\uFFFD50 logements", "\uFFFD logements")]
    [InlineData("\uF0FC", "✓")]
    [InlineData("e\u0301nergie e\uFB03cace", "énergie efficace")]
    [InlineData("modé\u00ADration \u00AD", "modération")]
    public void A_cell_shows_the_letters_that_a_line_would(string drawn, string shown) =>
        Assert.Equal(shown, Assert.Single(TableText.Cleaned(new PageTable { Box = default, RowCount = 1, ColumnCount = 1, Cells = [new PageCell(0, 0, 1, 1, drawn, default(Box))] }).Cells).Text);
}
