using Planning.Abstractions.Findings;

namespace Planning.Rules.Tests.Evaluability;

public sealed class EvaluabilityFindingTests
{
    private const string Padd = """
        # Axe 1 – Habiter
        ## Objectif 1 – Produire 4 200 logements d'ici 2035
        ## Objectif 2 – Réduire la vacance
        # Axe 2 – Préserver
        ## Objectif 3 – Protéger les zones humides
        """;

    private const string Head = "| Objectif | Indicateur | Unité | Valeur initiale | Cible 2035 | Source | Fréquence | Pilote |\n";

    [Fact]
    public void A_plan_without_any_indicator_is_told_so_once()
    {
        var reports = SomeStatedPlan.Plui(("padd", Padd), ("rapport-de-presentation", "# Diagnostic\nRien.\n# Indicateurs\nL'article R. 151-4 du code de l'urbanisme prévoit des indicateurs."));
        var finding = Assert.Single(reports.SelectMany(r => r.Findings));
        Assert.Equal(("COMMUN-EVA-010", Verdict.Missing, "R151-4"), (finding.Rule.Id, finding.Verdict, finding.Rule.Article));
        Assert.Contains("3 objectifs", finding.Message, StringComparison.Ordinal);
        Assert.Equal("Indicateurs", finding.Place!.HeadingPath[^1]);
        Assert.Same(finding, Assert.Single(reports[1].Findings));
    }

    [Fact]
    public void An_objective_without_indicator_is_told_where_it_is_stated()
    {
        var reports = SomeStatedPlan.Plui(("padd", Padd), ("rapport-de-presentation",
            $"# Indicateurs de suivi\n{Head}| Objectif 1 | Logements autorisés | logements | 310 | 4 200 | Sitadel | annuelle | Service |\n| Objectif 2 | Taux de vacance | % | 9 | 7 | LOVAC | annuelle | Service |"));
        var finding = Assert.Single(reports[0].Findings);
        Assert.Equal(("objectif-3", Verdict.Missing), (finding.Subject, finding.Verdict));
        Assert.Contains("Protéger les zones humides", finding.Message, StringComparison.Ordinal);
        Assert.Equal("Objectif 3 – Protéger les zones humides", finding.Evidence[0].Location.HeadingPath[^1]);
        Assert.Equal(["Indicateurs de suivi"], finding.Searched);
        Assert.Empty(reports[1].Findings);
    }

    [Fact]
    public void What_the_document_says_that_an_indicator_measures_goes_before_its_words()
    {
        var reports = SomeStatedPlan.Plui(("padd", Padd), ("rapport-de-presentation", $"# Indicateurs de suivi\n{Head}| Objectif 3 | Logements vacants | logements | 410 | 290 | LOVAC | annuelle | Service |"));
        Assert.Equal(["objectif-3"], reports[1].Indicators[0].Objectives);
    }

    [Fact]
    public void An_intertitle_of_the_table_says_what_the_rows_under_it_measure()
    {
        var reports = SomeStatedPlan.Plui(("padd", Padd), ("rapport-de-presentation",
            "# Indicateurs de suivi\n| Indicateur | Cible 2035 | Source |\n| Objectif 2 – Réduire la vacance | | |\n| Relevé de terrain | 290 | Communes |"));
        Assert.Equal(["objectif-2"], reports[1].Indicators[0].Objectives);
    }

    [Fact]
    public void Words_bring_an_indicator_to_the_one_objective_that_shares_them()
    {
        var reports = SomeStatedPlan.Plui(("padd", Padd), ("rapport-de-presentation", "# Indicateurs de suivi\n| Indicateur | Cible 2035 |\n| Surface de zones humides détruites | 0 |\n| Nombre de réunions publiques | 12 |"));
        Assert.Equal(["objectif-3"], reports[1].Indicators[0].Objectives);
        Assert.Empty(reports[1].Indicators[1].Objectives);
        var orphan = Assert.Single(reports[1].Findings, f => f.Rule.Id == "COMMUN-EVA-030");
        Assert.Equal(Verdict.ToReview, orphan.Verdict);
        Assert.Contains("Nombre de réunions publiques", orphan.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_incomplete_indicator_names_what_lacks()
    {
        var finding = Assert.Single(SomeStatedPlan.Plui(("rapport-de-presentation", $"# Indicateurs de suivi\n{Head}| Objectif 1 | Surface consommée | ha | n.d. | à définir | Fichiers fonciers | annuelle | |"))[0].Findings);
        Assert.Equal(("COMMUN-EVA-020", Verdict.Partial, "surface-consommee"), (finding.Rule.Id, finding.Verdict, finding.Subject));
        Assert.EndsWith("il manque la valeur de départ, la cible, l'échéance et le responsable du suivi.", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Many_incomplete_indicators_of_one_table_are_told_together()
    {
        var rows = string.Join('\n', Enumerable.Range(1, 20).Select(i => $"| Logements du secteur {i} | {i}00 |"));
        var finding = Assert.Single(SomeStatedPlan.Plui(("rapport-de-presentation", $"# Indicateurs de suivi\n| Indicateur | Cible 2035 |\n{rows}"))[0].Findings);
        Assert.StartsWith("20 indicateurs de « Indicateurs de suivi » sont incomplets : « Logements du secteur 1 » ; « Logements du secteur 2 »", finding.Message, StringComparison.Ordinal);
        Assert.Contains("À tous, il manque la valeur de départ, la source", finding.Message, StringComparison.Ordinal);
        Assert.Equal(20, finding.Evidence.Count);
    }

    [Fact]
    public void Each_objective_without_indicator_is_told_alone_however_many_they_are()
    {
        var padd = string.Join('\n', Enumerable.Range(1, 20).Select(i => $"## Objectif {i} – Aménager le quartier n° {i}"));
        var reports = SomeStatedPlan.Plui(("padd", $"# Axe 1 – Habiter\n{padd}"), ("rapport-de-presentation", "# Indicateurs de suivi\n| Indicateur | Cible 2035 |\n| Emplois | 310 |"));
        Assert.Equal(Enumerable.Range(1, 20).Select(i => $"objectif-{i}"), reports[0].Findings.Select(f => f.Subject));
    }

    [Theory]
    [InlineData("padd", Padd)]
    [InlineData("reglement", "# Article 1\nLes haies sont préservées.")]
    [InlineData("rapport-de-presentation", "# Diagnostic\nLe territoire compte douze communes.")]
    public void A_document_alone_is_not_told_of_what_stands_in_another(string part, string text) => Assert.Empty(SomeStatedPlan.Plui((part, text))[0].Findings);

    [Fact]
    public void The_indicators_of_effects_on_the_environment_need_no_objective()
    {
        var reports = SomeStatedPlan.Of("pcaet", ("strategie", "# Objectif 1 – Rénover 800 logements par an"), ("evaluation-environnementale",
            "# Critères, indicateurs et échéances\n| Indicateur | Valeur initiale | Seuil d'alerte | Fréquence |\n| Niveau de la nappe (m) | 84,2 | moins de 83,5 | mensuelle |"));
        Assert.DoesNotContain(reports[1].Findings, f => f.Rule.Id == "COMMUN-EVA-030");
        Assert.Equal("C. env. R229-51", reports[1].Findings[0].Rule.Article);
    }

    [Fact]
    public void A_dossier_without_the_part_that_gives_indicators_is_to_review()
    {
        var reports = SomeStatedPlan.Plui(("padd", Padd), ("reglement", "# Article 1\nLes haies sont préservées."));
        Assert.Equal(Verdict.ToReview, Assert.Single(reports.SelectMany(r => r.Findings)).Verdict);
    }
}
