namespace Planning.Rules.Tests.Evaluability;

/// <summary>Objectives that a table states, one a row.</summary>
public sealed class ObjectiveRowTests
{
    [Fact]
    public void A_table_that_numbers_what_is_wanted_states_an_objective_a_row()
    {
        var objectives = SomeStatedPlan.Objectives("# Axe 1 – Habiter\n| N° | Ce que nous voulons | Pour 2036 |\n| A1 | Relier les bourgs par un réseau cyclable | 62 km |\n| A2 | Économiser l'eau potable | Rendement de 85 % |");
        Assert.Equal(["A1 – Relier les bourgs par un réseau cyclable", "A2 – Économiser l'eau potable"], objectives.Select(o => $"{o.Label} – {o.Title}"));
        Assert.NotEmpty(objectives[0].Figures);
        Assert.Equal(["Axe 1 – Habiter"], objectives[0].Above);
    }

    [Fact]
    public void So_does_a_table_with_a_column_of_objectives() =>
        Assert.Equal(["Protéger les haies", "Restaurer les mares"], SomeStatedPlan.Objectives("# Axe 1 – Préserver\n| Thème | Objectif |\n| Bocage | Protéger les haies |\n| Eau | Restaurer les mares |").Select(o => o.Title));

    [Theory]
    [InlineData("| N° | Règle | Traduction |\n| 14 | Priorité aux toitures | Action 3.1 |")]
    [InlineData("| Étape | Date |\n| 1 | Approbation |")]
    public void Other_tables_state_none(string table) => Assert.Equal("Habiter", Assert.Single(SomeStatedPlan.Objectives($"# Axe 1 – Habiter\n{table}")).Title);

    [Fact]
    public void A_table_that_sums_up_what_titles_state_makes_no_objective_of_its_own_heading() =>
        Assert.Equal(["Relier les bourgs", "Restaurer les mares"], SomeStatedPlan.Objectives(
            "# Objectif 1 – Relier les bourgs\nDu texte.\n# Objectif 2 – Restaurer les mares\nDu texte.\n# Les bourgs et les mares\n| N° | Intitulé |\n| Objectif 1 | Relier les bourgs |\n| Objectif 2 | Restaurer les mares |").Select(o => o.Title));

    [Fact]
    public void An_indicator_that_names_the_row_measures_it()
    {
        var reports = SomeStatedPlan.Plui(("padd", "# Axe 1 – Habiter\n| N° | Ce que nous voulons |\n| A1 | Relier les bourgs |\n| A2 | Économiser l'eau potable |"), ("rapport-de-presentation",
            "# Indicateurs\n| Objectif du PADD | Indicateur | Cible 2036 |\n| A1 | Nombre de cyclistes comptés | 900 |"));
        Assert.Equal(["a1"], reports[1].Indicators[0].Objectives);
    }
}
