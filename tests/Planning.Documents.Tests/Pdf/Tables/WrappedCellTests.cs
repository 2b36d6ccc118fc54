namespace Planning.Documents.Tests.Pdf.Tables;

public sealed class WrappedCellTests
{
    private static readonly double[] Rights = [190, 270, 350];

    [Fact]
    public void A_label_that_had_no_room_goes_on_below_at_the_step_of_rows()
    {
        var page = Metz().WithRow(124, 50, Rights, "Lorraine-méridionale", "4", "5", "6").WithText(50, 138, "Communauté")
            .WithRow(152, 50, Rights, "Toul", "7", "8", "9").WithRow(166, 50, Rights, "Vittel", "1", "3", "5");
        Assert.Contains("\nLorraine-méridionale Communauté | 4 | 5 | 6\nToul | 7", "\n" + page.Table(), StringComparison.Ordinal);
    }

    [Fact]
    public void The_last_label_goes_on_below_the_last_row()
    {
        var page = Metz().WithRow(123, 50, Rights, "Toul", "7", "8", "9").WithRow(136, 50, Rights, "Saint-Gildas-sur-les-", "1", "2", "3").WithText(50, 149, "Bains").WithText(50, 190, "Le territoire");
        Assert.EndsWith("\nSaint-Gildas-sur-les-Bains | 1 | 2 | 3", page.Table(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_sub_head_that_had_room_above_stays_a_row()
    {
        var page = Metz().WithRow(124, 50, Rights, "Toul", "7", "8", "9").WithText(50, 138, "Sud").WithRow(152, 50, Rights, "Vittel", "1", "3", "5");
        Assert.Contains("\nSud |  |  | \nVittel", page.Table(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_note_just_below_is_not_of_the_last_label()
    {
        var page = Metz().WithRow(123, 50, Rights, "Toul", "7", "8", "9").WithRow(136, 50, Rights, "Nancy", "7", "8", "9").WithText(50, 149, "Hors étang");
        Assert.EndsWith("Nancy | 7 | 8 | 9", page.Table(), StringComparison.Ordinal);
    }

    [Fact]
    public void Years_over_one_labelled_row_of_figures_are_a_table()
    {
        var page = new PageBuilder().WithRow(110, 50, Rights, "Réseau", "2017", "2019", "2021").WithRow(124, 50, Rights, "Voyages", "14,8", "15,6", "11,9");
        Assert.Equal("Réseau | 2017 | 2019 | 2021\nVoyages | 14,8 | 15,6 | 11,9", page.Table());
    }

    [Fact]
    public void Years_in_disorder_over_one_row_are_none()
    {
        var page = new PageBuilder().WithRow(110, 50, Rights, "Réseau", "2021", "2017", "2019").WithRow(124, 50, Rights, "Voyages", "14,8", "15,6", "11,9");
        Assert.Empty(page.Tables());
    }

    private static PageBuilder Metz() => new PageBuilder().WithRow(110, 50, Rights, "Metz", "1", "2", "3");
}
