using Planning.Abstractions.Documents;
using Planning.Abstractions.Findings;

namespace Planning.Rules.Tests.Evaluability;

public sealed class IndicatorTests
{
    private const string Full = "# Indicateurs de suivi\n| Indicateur | Unité | Valeur initiale | Cible 2035 | Source | Fréquence | Pilote |\n";

    [Theory]
    [InlineData("| Indicateur | Unité | État zéro (2022) | Cible 2035 | Source | Périodicité | Pilote |")]
    [InlineData("| Intitulé de l'indicateur | Unité de mesure | T0 | Valeur visée en 2035 | Producteur de la donnée | Pas de temps | Service référent |")]
    [InlineData("| Indicateur de suivi | Unité | 2021 | Objectif 2035 | Origine des données | Fréquence de mise à jour | Responsable |")]
    public void Columns_are_understood_in_any_wording(string head)
    {
        var indicator = Assert.Single(SomeStatedPlan.Indicators($"# Indicateurs de suivi\n{head}\n| Logements autorisés | logements | 310 | 4 200 | Sitadel | annuelle | Service urbanisme |"));
        Assert.Empty(indicator.Lacking);
        Assert.Equal("2035", Said(indicator, IndicatorTrait.Horizon));
        Assert.Equal("Sitadel", Said(indicator, IndicatorTrait.Source));
    }

    [Theory]
    [InlineData("-")]
    [InlineData("–")]
    [InlineData("n.d.")]
    [InlineData("à définir")]
    [InlineData("À préciser ultérieurement")]
    [InlineData("")]
    [InlineData("?")]
    public void What_stands_for_a_value_without_being_one_is_lacking(string blank)
    {
        var indicator = Assert.Single(SomeStatedPlan.Indicators($"{Full}| Taux de vacance | % | {blank} | 7 % | LOVAC | annuelle | Service habitat |"));
        Assert.Equal([IndicatorTrait.Baseline], indicator.Lacking);
    }

    [Theory]
    [InlineData("Haies plantées (km)", "21", "km")]
    [InlineData("Part de la voiture", "84 %", "%")]
    [InlineData("Logements vacants", "410", "logements")]
    [InlineData("Surface désimperméabilisée en hectares", "2,5", "hectares")]
    [InlineData("Énergie délivrée", "410", null)]
    [InlineData("Consommation par m²", "140", null)]
    [InlineData("Énergie délivrée", "410 Indicateur", null)]
    public void The_unit_may_be_that_of_the_name_or_of_the_values(string name, string value, string? unit) =>
        Assert.Equal(unit, Said(Assert.Single(SomeStatedPlan.Indicators($"# Indicateurs de suivi\n| Indicateur | Valeur initiale |\n| {name} | {value} |")), IndicatorTrait.Unit));

    [Fact]
    public void A_zero_is_a_value() =>
        Assert.Empty(Assert.Single(SomeStatedPlan.Indicators($"{Full}| Zones humides détruites | ha | 0 | 0 | Visites | annuelle | Service |")).Lacking);

    [Fact]
    public void What_is_told_once_for_all_counts_for_each()
    {
        var indicators = SomeStatedPlan.Indicators("""
            # Indicateurs de suivi
            ## Modalités
            Le suivi est assuré par l'agence d'urbanisme.
            ## Tableau des indicateurs
            Les indicateurs sont relevés chaque année. Source : Insee pour l'ensemble des indicateurs.
            | Indicateur | Unité | Valeur initiale | Cible 2035 |
            | Population | habitants | 19 570 | 19 900 |
            | Emplois | emplois | 6 140 | 6 320 |
            """);
        Assert.All(indicators, i => Assert.Empty(i.Lacking));
        Assert.Equal(2, indicators.Count);
        Assert.All(indicators, i => Assert.Equal("l'agence d'urbanisme", Said(i, IndicatorTrait.Owner)));
    }

    [Fact]
    public void A_sheet_with_its_labels_in_the_first_column_is_one_indicator()
    {
        var indicator = Assert.Single(SomeStatedPlan.Indicators("""
            # Suivi et évaluation
            ## Fiche indicateur n°1
            | Nom de l'indicateur | Prélèvements d'eau potable |
            | Unité | millions de m³ |
            | Valeur initiale | 6,1 |
            | Valeur cible | – |
            | Échéance |  |
            | Source des données | Agence de l'eau |
            | Fréquence de mise à jour | tous les deux ans |
            | Responsable | à préciser |
            """));
        Assert.Equal("Prélèvements d'eau potable", indicator.Name);
        Assert.Equal([IndicatorTrait.Target, IndicatorTrait.Horizon, IndicatorTrait.Owner], indicator.Lacking);
    }

    [Fact]
    public void A_name_too_long_is_never_cut_inside_a_character()
    {
        var name = new string('a', 199) + "😀 dans les communes";
        var cells = new[] { "Indicateur", name, "Unité", "ha", "Source", "Insee", "Fréquence", "annuelle" }.Select((text, i) => SomeStatedPlan.Cell(i / 2, i % 2, text)).ToList();
        var indicator = Assert.Single(SomeStatedPlan.Of("plui", ("rapport-de-presentation", SomeStatedPlan.WithTable("Indicateurs de suivi", 4, 2, cells)))[0].Indicators);
        Assert.Equal(new string('a', 199) + "…", indicator.Name);
    }

    [Fact]
    public void The_sheet_of_an_action_gives_its_indicators_their_owner_and_the_action_that_they_measure()
    {
        var reports = SomeStatedPlan.Of("pcaet", ("programme-actions", """
            # Fiche action 2 – Toitures solaires
            | Description | Équiper les écoles |
            | Pilote | Syndicat d'énergie |
            | Calendrier | 2025-2028 |
            | Indicateurs de suivi | Puissance installée (kWc) ; production annuelle (MWh) |
            """));
        Assert.Equal(["Puissance installée (kWc)", "production annuelle (MWh)"], reports[0].Indicators.Select(i => i.Name));
        Assert.All(reports[0].Indicators, i => Assert.Equal("Syndicat d'énergie", Said(i, IndicatorTrait.Owner)));
        Assert.Equal(2, Assert.Single(reports[0].Objectives).Indicators.Count);
    }

    [Fact]
    public void Items_that_a_sentence_announces_are_indicators_with_what_each_line_says()
    {
        var indicators = SomeStatedPlan.Indicators("# Suivi\nLes indicateurs suivants seront relevés tous les ans par le service urbanisme :\n- Nombre de logements commencés (source : Sitadel)\n- Surface de zones humides détruites, en hectares");
        Assert.Equal("Nombre de logements commencés", indicators[0].Name);
        Assert.Equal("Sitadel", Said(indicators[0], IndicatorTrait.Source));
        Assert.Equal("hectares", Said(indicators[1], IndicatorTrait.Unit));
        Assert.All(indicators, i => Assert.DoesNotContain(IndicatorTrait.Frequency, i.Lacking));
    }

    [Theory]
    [InlineData("# Diagnostic\n| Indicateur | 2010 | 2020 | Évolution |\n| Population | 20 000 | 21 000 | + 5 % |")]
    [InlineData("# Les scénarios\n| Indicateur à 2045 | A | B | C |\n| Logements | 1 | 2 | 3 |")]
    [InlineData("# Cadre\nL'article R. 151-4 du code de l'urbanisme prévoit les indicateurs nécessaires à l'analyse des résultats.")]
    public void What_describes_or_recites_gives_no_indicator(string report) => Assert.Empty(SomeStatedPlan.Indicators(report));

    [Fact]
    public void Merged_cells_say_the_same_of_each_row_that_they_cover()
    {
        string[] heads = ["Objectif", "Indicateur", "Unité", "Valeur initiale", "Cible 2035", "Source", "Fréquence", "Pilote"];
        TableCell[] cells =
        [
            .. heads.Select((h, c) => SomeStatedPlan.Cell(0, c, h)),
            SomeStatedPlan.Cell(1, 0, "Objectif 1", rowSpan: 2),
            .. new[] { "Logements autorisés", "logements", "310", "4 200", "Sitadel" }.Select((t, c) => SomeStatedPlan.Cell(1, c + 1, t)),
            SomeStatedPlan.Cell(1, 6, "annuelle", rowSpan: 2), SomeStatedPlan.Cell(1, 7, "Service urbanisme", rowSpan: 2),
            .. new[] { "Logements sociaux", "logements", "40", "600", "RPLS" }.Select((t, c) => SomeStatedPlan.Cell(2, c + 1, t)),
        ];
        var indicators = SomeStatedPlan.Of("plui", ("rapport-de-presentation", SomeStatedPlan.WithTable("Indicateurs de suivi", 3, 8, cells)))[0].Indicators;
        Assert.Equal(2, indicators.Count);
        Assert.All(indicators, i => Assert.Empty(i.Lacking));
    }

    [Fact]
    public void A_table_of_thousands_of_rows_is_read_to_its_end()
    {
        const int Rows = 5000;
        TableCell[] cells =
        [
            SomeStatedPlan.Cell(0, 0, "Indicateur"), SomeStatedPlan.Cell(0, 1, "Cible 2035"),
            .. Enumerable.Range(1, Rows).SelectMany(r => new[] { SomeStatedPlan.Cell(r, 0, $"Logements du secteur {r}"), SomeStatedPlan.Cell(r, 1, $"{r}") }),
        ];
        var report = SomeStatedPlan.Of("plui", ("rapport-de-presentation", SomeStatedPlan.WithTable("Indicateurs de suivi", Rows + 1, 2, cells)))[0];
        Assert.Equal(Rows, report.Indicators.Count);
        Assert.Equal(Rows, report.Indicators.Select(i => i.Key).Distinct().Count());
        Assert.Single(report.Findings);
    }

    private static string? Said(StatedIndicator indicator, IndicatorTrait trait) => indicator.Traits.SingleOrDefault(t => t.Trait == trait)?.Text;
}
