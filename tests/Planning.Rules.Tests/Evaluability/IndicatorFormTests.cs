using Planning.Abstractions.Findings;

namespace Planning.Rules.Tests.Evaluability;

/// <summary>The forms under which plans write their indicators, beside a table with a column "Indicateur".</summary>
public sealed class IndicatorFormTests
{
    [Theory]
    [InlineData("Ce que nous regardons | Aujourd'hui (2023) | À atteindre en 2036 | D'où vient la donnée")]
    [InlineData("Variable | Point zéro 2018 | 2036 | Fournisseur | Pas de temps")]
    [InlineData("Libellé | Unité | Valeur de référence | Valeur cible | Producteur")]
    public void The_other_columns_tell_a_table_of_indicators_whatever_its_names_are_called(string head)
    {
        var cells = head.Split(" | ").Length - 1;
        var indicator = Assert.Single(SomeStatedPlan.Indicators($"# Les résultats du plan\n| {head} |\n| Logements vacants | {string.Join(" | ", Enumerable.Repeat("690", cells))} |"));
        Assert.Equal("Logements vacants", indicator.Name);
        Assert.Contains(indicator.Traits, t => t.Trait == IndicatorTrait.Baseline);
    }

    [Theory]
    [InlineData("Action | Objectif 2030 | Pilote | Calendrier")]
    [InlineData("Secteur | 2018 | 2030 | 2050")]
    [InlineData("Zone | Surface | Échéance | Raison")]
    [InlineData("Commune | Logements | dont sociaux | Localisation")]
    public void A_table_of_actions_or_of_figures_gives_no_indicator(string head) =>
        Assert.Empty(SomeStatedPlan.Indicators($"# Le projet\n| {head} |\n| Industrie | 44 | 38 | 29 |"));

    [Fact]
    public void Values_with_their_years_say_where_one_starts_and_what_is_aimed_at()
    {
        var indicator = Assert.Single(SomeStatedPlan.Indicators("# Indicateurs de suivi\n- Population municipale : 88 400 en 2021, 97 400 en 2045 (Insee)"));
        Assert.Equal("Population municipale", indicator.Name);
        Assert.Equal("88 400 (2021)", Text(indicator, IndicatorTrait.Baseline));
        Assert.Equal("97 400 (2045)", Text(indicator, IndicatorTrait.Target));
        Assert.Equal("2045", Text(indicator, IndicatorTrait.Horizon));
        Assert.Equal("Insee", Text(indicator, IndicatorTrait.Source));
    }

    [Fact]
    public void A_decimal_comma_cuts_no_value()
    {
        var indicator = Assert.Single(SomeStatedPlan.Indicators("# Indicateurs de suivi\n- Concentration de PM2,5 : 12,1 µg/m³ en 2021, 9,5 µg/m³ d'ici 2035"));
        Assert.Equal(("12,1 µg/m³ (2021)", "9,5 µg/m³ (2035)"), (Text(indicator, IndicatorTrait.Baseline), Text(indicator, IndicatorTrait.Target)));
    }

    [Fact]
    public void A_sheet_of_an_action_gives_its_indicator_with_its_values()
    {
        var reports = SomeStatedPlan.Of("pcaet", ("strategie", "# Objectif 1 – Rénover 900 logements par an"), ("programme-actions",
            "# Fiche n° 1 – Rénover les logements\n| Chef de file | Service habitat |\n| Comment mesurer | Nombre de logements rénovés par an : 310 en 2021, 900 en 2037 (source Anah, relevé semestriel) |"));
        var indicator = Assert.Single(reports[1].Indicators);
        Assert.Equal("Nombre de logements rénovés par an", indicator.Name);
        Assert.Empty(indicator.Lacking);
    }

    [Fact]
    public void What_a_sheet_names_with_its_unit_is_what_a_table_tells_in_full()
    {
        var reports = SomeStatedPlan.Of("pcaet", ("programme-actions", "# Fiche n° 1 – Le plan vélo\n| Pilote | Mobilités |\n| Indicateurs de suivi | Part modale du vélo (%) |"), ("suivi-evaluation",
            "# Tableau de bord\n| Indicateur | Unité | Valeur initiale | Cible 2036 | Source | Fréquence |\n| Part modale du vélo | % | 2,5 | 5 | Enquête | annuelle |"));
        var indicator = Assert.Single(reports.SelectMany(r => r.Indicators));
        Assert.Empty(indicator.Lacking);
        Assert.Equal(["fiche-n-1"], indicator.Objectives);
    }

    [Fact]
    public void Criteria_enumerated_in_a_paragraph_are_indicators()
    {
        var indicators = SomeStatedPlan.Indicators("# Mesures et suivi environnemental\nÉviter : les réservoirs. Critères suivis chaque année : hectares consommés (valeur 2022 : 8), linéaire de haies (1 910 km), nitrates (38 mg/l). La méthode est décrite plus loin.");
        Assert.Equal(["hectares consommés", "linéaire de haies", "nitrates"], indicators.Select(i => i.Name));
        Assert.All(indicators, i => Assert.Contains(i.Traits, t => t.Trait == IndicatorTrait.Baseline));
    }

    [Fact]
    public void A_follow_up_that_could_not_be_read_is_to_review_and_not_an_absence()
    {
        var reports = SomeStatedPlan.Plui(("padd", "# Objectif 1 – Produire 1 200 logements d'ici 2036\n# Objectif 2 – Protéger les haies"), ("rapport-de-presentation",
            "# Indicateurs du plan\n| Thème | Contenu |\n| Habitat | Permis délivrés |\n| Nature | Haies gardées |"));
        var finding = Assert.Single(reports.SelectMany(r => r.Findings));
        Assert.Equal(Verdict.ToReview, finding.Verdict);
        Assert.Contains("Indicateurs du plan", finding.Message, StringComparison.Ordinal);
    }

    private static string? Text(StatedIndicator indicator, IndicatorTrait trait) => indicator.Traits.FirstOrDefault(t => t.Trait == trait)?.Text;
}
