namespace Planning.Documents.Tests.Pdf.Tables;

public sealed class TurnedTableTests
{
    [Fact]
    public void A_table_laid_sideways_is_read_as_it_is_held()
    {
        // Read with the head to the right: rows go leftwards, texts downwards.
        var page = new PageBuilder();
        for (var row = 0; row < 7; row++)
        {
            page.WithTextDown(400 - (15 * row), 100, $"Ville{row}").WithTextDown(400 - (15 * row), 250, $"1{row}").WithTextDown(400 - (15 * row), 350, $"{90 - row}");
        }

        Assert.StartsWith("Ville0 | 10 | 90\nVille1 | 11 | 89", page.Table(), StringComparison.Ordinal);
        var box = Assert.Single(page.Tables()).Cells.Single(c => c.Text == "Ville0").Box;
        Assert.True(box.Left < 400 && box.Right > 400 && box.Top <= 100);
    }

    [Fact]
    public void A_head_written_down_a_narrow_column_is_its_head()
    {
        var page = new PageBuilder().WithGrid([50, 200, 220, 240], [100, 160, 175]).WithText(60, 130, "Commune").WithTextDown(207, 105, "Ménages").WithTextDown(227, 105, "Logements")
            .WithText(60, 172, "Metz").WithText(205, 172, "12").WithText(225, 172, "15");
        Assert.Equal("Commune | Ménages | Logements\nMetz | 12 | 15", page.Table());
    }
}
