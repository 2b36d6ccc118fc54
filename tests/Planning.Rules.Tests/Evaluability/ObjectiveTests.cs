namespace Planning.Rules.Tests.Evaluability;

public sealed class ObjectiveTests
{
    [Fact]
    public void Of_numbered_titles_the_finest_level_is_kept_with_what_it_belongs_to()
    {
        var objectives = SomeStatedPlan.Objectives("""
            # Axe 1 – Habiter
            ## Orientation 1.1 : Loger
            ### Objectif 1.1.1 : Produire 4 200 logements d'ici 2035
            ### Objectif 1.1.2 : Réduire la vacance
            ## Orientation 1.2 : Conforter l'offre de soins
            Les maisons de santé restent au centre.
            """);
        Assert.Equal(["Objectif 1.1.1", "Objectif 1.1.2", "Orientation 1.2"], objectives.Select(o => o.Label));
        Assert.Equal(["Axe 1 – Habiter", "Orientation 1.1 – Loger"], objectives[0].Above);
        Assert.Equal("Produire 4 200 logements d'ici 2035", objectives[0].Title);
    }

    [Theory]
    [InlineData("Axe 2 – Travailler", "Conforter l'armature territoriale")]
    [InlineData("AMBITION B : Travailler", "Une agriculture qui nourrit")]
    [InlineData("Défi n° 3. Travailler", "Ménager le sol")]
    public void A_title_right_under_an_axis_states_an_objective_whatever_its_words(string axis, string title) =>
        Assert.Equal(title, Assert.Single(SomeStatedPlan.Objectives($"# {axis}\n## {title}\nDu texte.")).Title);

    [Fact]
    public void Items_under_an_axis_that_open_with_a_verb_state_objectives()
    {
        var objectives = SomeStatedPlan.Objectives("# Défi 1 – Habiter\n- Produire 1 200 logements d'ici 2034 ;\n- Rénover le parc ancien.\n- Une part du parc est ancienne.");
        Assert.Equal(["Produire 1 200 logements d'ici 2034", "Rénover le parc ancien"], objectives.Select(o => o.Title));
    }

    [Fact]
    public void A_figure_to_reach_makes_an_objective_of_its_heading()
    {
        var objective = Assert.Single(SomeStatedPlan.Objectives("# La consommation d'espace\nLe PADD vise 31 hectares de consommation d'espaces d'ici 2037, contre 84 hectares en dix ans."));
        Assert.Equal("La consommation d'espace", objective.Title);
        Assert.Contains("31 hectares", Assert.Single(objective.Figures).Quote, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("# Diagnostic\nLe territoire vise 400 logements par an.")]
    [InlineData("# Préambule\n## Réduire la consommation d'espaces\nL'article L. 151-5 du code de l'urbanisme impose de fixer des objectifs chiffrés.")]
    [InlineData("# Cohérence avec le SRADDET\nL'objectif du SRADDET est de réduire de 50 % la consommation d'espaces d'ici 2031.")]
    [InlineData("# Une histoire de bocage\nLes haies ont été plantées au XIXe siècle.")]
    [InlineData("# Offre de soins\nLe territoire compte douze médecins.")]
    public void What_recites_describes_or_is_another_plan_s_states_no_objective(string padd) => Assert.Empty(SomeStatedPlan.Objectives(padd));

    [Fact]
    public void More_items_than_a_team_can_follow_give_way_to_their_headings()
    {
        var axes = Enumerable.Range(1, 7).Select(axis => $"# Axe {axis} – Thème\n" + string.Join('\n', Enumerable.Range(1, 10).Select(i => $"- Créer {axis}{i}0 logements sociaux à terme")));
        var objectives = SomeStatedPlan.Objectives(string.Join('\n', axes));
        Assert.Equal(Enumerable.Range(1, 7).Select(a => $"Axe {a}"), objectives.Select(o => o.Label));
    }

    [Fact]
    public void A_regulation_states_no_objective() =>
        Assert.Empty(SomeStatedPlan.Plui(("reglement", "# Article 1\n## Préserver les haies\nLes haies sont préservées."))[0].Objectives);
}
