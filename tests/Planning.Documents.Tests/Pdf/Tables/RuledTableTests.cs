namespace Planning.Documents.Tests.Pdf.Tables;

public sealed class RuledTableTests
{
    private static readonly double[] Xs = [50, 200, 300, 400];

    [Fact]
    public void Closed_cells_are_cells()
    {
        var page = Grid(130).WithText(60, 113, "Commune").WithText(210, 113, "2015").WithText(310, 113, "2021").WithText(60, 128, "Metz").WithText(210, 128, "12").WithText(310, 128, "15");
        Assert.Equal("Commune | 2015 | 2021\nMetz | 12 | 15", page.Table());
    }

    [Fact]
    public void A_cell_of_several_lines_is_one_cell()
    {
        var page = Grid(150).WithText(60, 113, "Thème").WithText(210, 113, "Oui").WithText(310, 113, "Non").WithText(60, 128, "Consommation").WithText(60, 140, "d'espace").WithText(210, 128, "x");
        Assert.Equal("Thème | Oui | Non\nConsommation d'espace | x | ", page.Table());
    }

    [Fact]
    public void A_missing_side_makes_a_cell_over_several()
    {
        var page = new PageBuilder().WithGrid([50, 200], [100, 115, 130]).WithRule(300, 115, 300, 130).WithRule(400, 100, 400, 130)
            .WithRule(200, 100, 400, 100).WithRule(200, 115, 400, 115).WithRule(200, 130, 400, 130)
            .WithText(60, 113, "Commune").WithText(280, 113, "Années").WithText(60, 128, "Metz").WithText(210, 128, "12").WithText(310, 128, "15");
        Assert.Equal("Commune | Années{2x1}\nMetz | 12 | 15", page.Table());
    }

    [Fact]
    public void Rows_that_no_rule_parts_are_rows()
    {
        var page = new PageBuilder().WithGrid(Xs, [100, 115, 190]).WithText(60, 113, "Commune").WithText(210, 113, "2015").WithText(310, 113, "2021");
        for (var i = 0; i < 5; i++)
        {
            page.WithText(60, 128 + (13 * i), $"Ville{i}").WithText(210, 128 + (13 * i), $"1{i}").WithText(310, 128 + (13 * i), $"2{i}");
        }

        Assert.Equal(6, Assert.Single(page.Tables()).RowCount);
        Assert.EndsWith("Ville4 | 14 | 24", page.Table(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_box_is_no_table() => Assert.Empty(new PageBuilder().WithGrid([50, 400], [100, 160]).WithText(60, 120, "Ce qu'il faut retenir").Tables());

    [Fact]
    public void Rules_drawn_cell_by_cell_double_or_dashed_are_one_rule()
    {
        var page = new PageBuilder();
        for (var x = 50; x < 400; x += 5)
        {
            page.WithRule(x, 100, x + 3, 100).WithRule(x, 115, x + 3, 115).WithRule(x, 117, x + 3, 117).WithRule(x, 132, x + 3, 132);
        }

        foreach (var x in Xs)
        {
            page.WithRule(x, 100, x, 115).WithRule(x, 117, x, 132);
        }

        page.WithText(60, 112, "a").WithText(210, 112, "b").WithText(310, 112, "c").WithText(60, 129, "d").WithText(210, 129, "e").WithText(310, 129, "f");
        Assert.Equal("a | b | c\nd | e | f", page.Table());
    }

    [Fact]
    public void A_caption_and_notes_boxed_with_the_table_are_not_of_it()
    {
        var page = new PageBuilder().WithGrid([50, 400], [100, 115, 130, 145, 160]).WithRule(200, 115, 200, 145)
            .WithText(60, 112, "Tableau 3 : les logements").WithText(60, 127, "Neufs").WithText(210, 127, "120").WithText(60, 142, "Vacants").WithText(210, 142, "35").WithText(60, 157, "Source : Insee, 2021");
        Assert.Equal("Neufs | 120\nVacants | 35", page.Table());
    }

    [Fact]
    public void A_chart_with_its_labels_is_no_table()
    {
        var page = new PageBuilder().WithRule(100, 100, 100, 200);
        for (var i = 0; i <= 5; i++)
        {
            page.WithRule(100, 100 + (20 * i), 300, 100 + (20 * i)).WithTextTo(95, 104 + (20 * i), $"{50 - (10 * i)}").WithText(110 + (35 * i), 212, $"{2010 + i}").WithRule(100 + (40 * i), 100, 100 + (40 * i), 200);
        }

        Assert.Empty(page.Tables());
    }

    [Fact]
    public void An_underline_parts_nothing()
    {
        var page = Grid(150).WithText(60, 113, "Lien").WithText(210, 113, "a").WithText(310, 113, "b").WithText(60, 128, "Site de l'agence").WithRule(60, 130, 140, 130).WithText(60, 141, "et plan").WithText(210, 128, "c").WithText(310, 128, "d");
        Assert.Equal("Lien | a | b\nSite de l'agence et plan | c | d", page.Table());
    }

    [Fact]
    public void Texts_apart_in_one_cell_are_rows_where_labels_begin_them()
    {
        var page = new PageBuilder().WithGrid([50, 150, 300, 450], [100, 115, 220]).WithText(60, 112, "Source").WithText(160, 112, "Ce que c'est").WithText(310, 112, "Exemple");
        for (var i = 0; i < 3; i++)
        {
            page.WithText(60, 128 + (32 * i), $"Type{i}").WithText(160, 128 + (32 * i), $"Une émission n{i}").WithText(160, 139 + (32 * i), "qui dépasse").WithText(310, 128 + (32 * i), $"Exemple n{i}").WithText(310, 139 + (32 * i), "de la liste");
        }

        Assert.Contains("Type1 | Une émission n1 qui dépasse | Exemple n1 de la liste\nType2 |", page.Table(), StringComparison.Ordinal);
    }

    [Fact]
    public void Labels_ruled_alone_part_the_texts_beside_them()
    {
        // A sheet whose labels are boxed, each beside a text of one line or of two.
        var page = new PageBuilder().WithGrid([50, 120], [100, 130, 160, 190, 220]).WithRule(120, 100, 420, 100).WithRule(120, 220, 420, 220).WithRule(420, 100, 420, 220)
            .WithText(55, 118, "Axe").WithText(125, 118, "Habitat et cadre de vie").WithText(55, 148, "Pilote").WithText(125, 148, "Les communes")
            .WithText(55, 178, "Contexte").WithText(125, 173, "Le parc compte des logements anciens").WithText(125, 184, "dont la moitié est énergivore").WithText(55, 208, "Budget").WithText(125, 208, "45 000 euros par an");
        Assert.Equal("Axe | Habitat et cadre de vie\nPilote | Les communes\nContexte | Le parc compte des logements anciens dont la moitié est énergivore\nBudget | 45 000 euros par an", page.Table());
    }

    [Fact]
    public void A_text_that_runs_beside_several_labels_is_one_cell()
    {
        var page = new PageBuilder().WithGrid([50, 120], [100, 115, 130, 145]).WithRule(120, 100, 420, 100).WithRule(120, 145, 420, 145).WithRule(420, 100, 420, 145)
            .WithText(55, 111, "Axe").WithText(55, 126, "Pilote").WithText(55, 141, "Budget")
            .WithText(125, 108, "Le parc compte des logements anciens dont").WithText(125, 118, "la moitié est énergivore et dont les autres").WithText(125, 128, "attendent des travaux que les communes").WithText(125, 138, "aident chaque année");
        Assert.StartsWith("Axe | Le parc compte des logements anciens dont la moitié est énergivore et dont les autres attendent des travaux que les communes aident chaque année{1x3}", page.Table(), StringComparison.Ordinal);
    }

    [Fact]
    public void The_frame_of_a_page_is_no_table()
    {
        var page = new PageBuilder().WithGrid([20, 500, 570], [20, 800]).WithRule(500, 100, 570, 100);
        for (var i = 0; i < 30; i++)
        {
            page.WithText(60, 120 + (14 * i), "Le plan dit comment le territoire change et ce qui est attendu");
        }

        Assert.Empty(page.WithText(510, 300, "Partie").Tables());
    }

    [Fact]
    public void Every_cell_keeps_its_room()
    {
        var table = Assert.Single(Grid(130).WithText(60, 113, "a").WithText(210, 113, "b").WithText(310, 113, "c").WithText(60, 128, "d").WithText(210, 128, "e").WithText(310, 128, "f").Tables());
        var box = table.Cells.Single(c => c.Text == "e").Box;
        Assert.Equal([200, 115, 300, 130], new[] { box.Left, box.Top, box.Right, box.Bottom }.Select(side => Math.Round(side, 3)));
    }

    [Fact]
    public void Rules_without_number_and_by_the_thousand_do_no_harm()
    {
        var page = new PageBuilder().WithRule(double.NaN, 100, 100, 100).WithRule(100, double.NegativeInfinity, 100, double.PositiveInfinity);
        for (var i = 0; i < 20_000; i++)
        {
            page.WithRule(i % 500, i % 800, (i % 500) + 30, i % 800).WithRule(i % 500, i % 800, i % 500, (i % 800) + 30);
        }

        Assert.NotNull(page.WithText(60, 113, "a").Tables());
    }

    private static PageBuilder Grid(double bottom) => new PageBuilder().WithGrid(Xs, [100, 115, bottom]);
}
