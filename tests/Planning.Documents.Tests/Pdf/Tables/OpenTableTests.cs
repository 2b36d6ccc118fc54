namespace Planning.Documents.Tests.Pdf.Tables;

public sealed class OpenTableTests
{
    private static readonly double[] Rights = [250, 320, 390];

    [Fact]
    public void Figures_in_line_are_a_table()
    {
        Assert.Equal("Metz | 120 | 1 250 | 3,5\nNancy | 98 | 980 | 2,1\nToul | 15 | 110 | 0,4\nÉpinal | 31 | 300 | 1,9", Towns(new()).Table());
    }

    [Fact]
    public void Heads_over_several_columns_are_over_them()
    {
        var page = Towns(new PageBuilder().WithRule(50, 70, 390, 70).WithTextTo(250, 95, "Total").WithText(305, 81, "Logements").WithRule(285, 84, 390, 84)
            .WithTextTo(320, 95, "Neufs").WithTextTo(390, 95, "Vacants").WithText(50, 95, "Commune").WithRule(50, 98, 390, 98)).WithRule(50, 165, 390, 165);
        Assert.StartsWith("Commune{1x2} | Total{1x2} | Logements{2x1}\nNeufs | Vacants\nMetz | 120 | 1 250 | 3,5", page.Table(), StringComparison.Ordinal);
        Assert.Equal(2, Assert.Single(page.Tables()).HeaderRows);
    }

    [Fact]
    public void A_head_of_several_lines_is_one_cell()
    {
        var page = Towns(new PageBuilder().WithRule(50, 70, 390, 70).WithText(50, 94, "Commune").WithTextTo(250, 82, "Part des").WithTextTo(250, 94, "locaux").WithTextTo(320, 94, "Surface").WithTextTo(390, 94, "Taux").WithRule(50, 98, 390, 98)).WithRule(50, 165, 390, 165);
        Assert.StartsWith("Commune | Part des locaux | Surface | Taux\nMetz |", page.Table(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_label_of_two_lines_is_one_row()
    {
        var page = new PageBuilder().WithRow(110, 50, Rights, "Logements construits dans", "1", "2", "3").WithText(50, 122, "l'enveloppe urbaine").WithRow(140, 50, Rights, "Logements vacants", "4", "5", "6")
            .WithRow(158, 50, Rights, "Logements sociaux", "7", "8", "9").WithRow(176, 50, Rights, "Résidences", "7", "8", "9");
        Assert.StartsWith("Logements construits dans l'enveloppe urbaine | 1 | 2 | 3\nLogements vacants | 4", page.Table(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_sub_head_is_a_row_of_its_own()
    {
        var page = new PageBuilder().WithText(50, 96, "Nord").WithRow(110, 60, Rights, "Metz", "1", "2", "3").WithRow(124, 60, Rights, "Toul", "4", "5", "6").WithText(50, 138, "Sud").WithRow(152, 60, Rights, "Épinal", "7", "8", "9").WithRow(166, 60, Rights, "Vittel", "7", "8", "9");
        Assert.Contains("Toul | 4 | 5 | 6\nSud |  |  | \nÉpinal | 7", page.Table(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_caption_above_and_notes_below_are_not_of_the_table()
    {
        var page = Towns(new PageBuilder().WithText(50, 96, "Tableau 2 - Les communes du territoire")).WithText(50, 164, "Source : Insee, recensement de 2021");
        Assert.Equal(4, Assert.Single(page.Tables()).RowCount);
    }

    [Fact]
    public void Paragraphs_in_columns_are_no_table()
    {
        var page = new PageBuilder();
        string[] lines = ["Le territoire compte plus de vingt", "communes dont la moitié est rurale", "et perd des habitants depuis dix", "ans, selon les recensements faits", "par les services de l'État et les"];
        for (var i = 0; i < lines.Length; i++)
        {
            page.WithText(50, 100 + (12 * i), lines[i]).WithText(250, 100 + (12 * i), lines[lines.Length - 1 - i]);
        }

        Assert.Empty(page.Tables());
    }

    [Fact]
    public void A_list_is_no_table()
    {
        var page = new PageBuilder();
        for (var i = 0; i < 6; i++)
        {
            page.WithText(50, 100 + (14 * i), "•").WithText(75, 100 + (14 * i), $"un point à retenir {i}");
        }

        Assert.Empty(page.Tables());
    }

    [Fact]
    public void A_table_of_contents_is_no_table()
    {
        var page = new PageBuilder();
        for (var i = 0; i < 7; i++)
        {
            page.WithText(50, 100 + (14 * i), $"Chapitre de ce rapport {new string('.', 20)}").WithTextTo(400, 100 + (14 * i), $"{4 + (3 * i)}");
        }

        Assert.Empty(page.Tables());
    }

    [Fact]
    public void Leaders_are_no_part_of_a_label()
    {
        var page = new PageBuilder();
        for (var i = 0; i < 4; i++)
        {
            page.WithRow(100 + (14 * i), 50, Rights, $"Ville{i}..........", $"{40 - i}", "7", "9");
        }

        Assert.StartsWith("Ville0 | 40 | 7 | 9\nVille1 |", page.Table(), StringComparison.Ordinal);
    }

    [Fact]
    public void Rules_typed_with_dashes_are_rules()
    {
        var page = Towns(new PageBuilder().WithRow(90, 50, Rights, "Commune", "Total", "Surface", "Taux").WithText(50, 98, new string('-', 68), 10));
        Assert.StartsWith("Commune | Total | Surface | Taux\nMetz", page.Table(), StringComparison.Ordinal);
    }

    [Fact]
    public void Tables_one_under_another_with_their_own_heads_are_two()
    {
        var page = Towns(new PageBuilder().WithRow(92, 50, Rights, "Commune", "Total", "Surface", "Taux").WithRule(50, 96, 390, 96));
        page.WithRow(200, 50, Rights, "Canton", "Total", "Surface", "Taux").WithRule(50, 204, 390, 204);
        for (var i = 0; i < 4; i++)
        {
            page.WithRow(218 + (14 * i), 50, Rights, $"Canton{i}", $"{i}1", $"{i}2", $"{i}3");
        }

        Assert.Equal(["Commune", "Canton"], page.Tables().Select(t => t.Cells[0].Text));
    }

    [Fact]
    public void Heads_beside_their_texts_are_a_table_of_two_columns()
    {
        var page = new PageBuilder().WithText(50, 100, "Titre", bold: true).WithText(150, 100, "Plan local d'urbanisme de la communauté")
            .WithText(50, 116, "Objet", bold: true).WithText(150, 116, "Ce document dit les règles de construction").WithText(150, 128, "de toutes les zones du territoire")
            .WithText(50, 144, "Date", bold: true).WithText(150, 144, "Approuvé par le conseil en mars").WithText(50, 160, "Auteur", bold: true).WithText(150, 160, "Agence d'urbanisme de la région");
        Assert.Contains("Objet | Ce document dit les règles de construction de toutes les zones du territoire\nDate |", page.Table(), StringComparison.Ordinal);
    }

    private static PageBuilder Towns(PageBuilder page) => page
        .WithRow(110, 50, Rights, "Metz", "120", "1 250", "3,5").WithRow(124, 50, Rights, "Nancy", "98", "980", "2,1")
        .WithRow(138, 50, Rights, "Toul", "15", "110", "0,4").WithRow(152, 50, Rights, "Épinal", "31", "300", "1,9");
}
