namespace Planning.Indicators.Tests.Extraction;

/// <summary>Figures of tables that are not values of the catalogue's indicators.</summary>
public sealed class TableTrapTests
{
    [Theory]
    [InlineData("Population active")]
    [InlineData("Population de moins de 20 ans")]
    [InlineData("Densité de population")]
    [InlineData("Part de la population en zone rurale")]
    [InlineData("Emplois salariés privés")]
    [InlineData("Logements sociaux vacants")]
    [InlineData("Taux d'évolution des logements vacants")]
    [InlineData("Nombre de ménages d'une personne")]
    [InlineData("Indice de vieillissement")]
    [InlineData("Besoins en logements")]
    [InlineData("Consommation d'eau")]
    public void A_name_with_more_words_is_another_quantity(string name) =>
        Assert.Empty(Some.Extracted($"| Indicateur | 2021 |\n| {name} | 1 250 |"));

    [Fact]
    public void An_index_is_no_value() => Assert.Empty(Some.Extracted("""
        Tableau 2 – Population, indice base 100 en 2010
        | Commune | 2015 | 2021 |
        | Brionne | 102,1 | 104,8 |
        """));

    [Fact]
    public void Years_to_come_are_not_observed() => Assert.Equal(["consommation-energie |  | 2021 | 1420"], Some.Extracted("""
        # Trajectoire énergétique
        |  | 2021 | 2030 | 2050 |
        | Consommation d'énergie finale (GWh) | 1 420 | 1 130 | 710 |
        """));

    [Fact]
    public void Signs_for_what_is_not_known_are_no_zero() => Assert.Equal(["residences-secondaires | Bernay | 2020 | 0"], Some.Extracted("""
        | Commune | Résidences secondaires 2020 |
        | Brionne | n.d. |
        | Serquigny | s |
        | Nassandres | - |
        | Harcourt | < 5 |
        | Bernay | 0 |
        """));

    [Fact]
    public void Percentages_beside_counts_are_not_the_counts() => Assert.Equal(
        ["residences-principales |  | 2020 | 17900", "logements-vacants |  | 2020 | 1810", "taux-vacance |  | 2020 | 8.5"],
        Some.Extracted("""
            # Le parc de logements en 2020
            | Catégorie | Nombre | % |
            | Résidences principales | 17 900 | 84,0 |
            | Logements vacants | 1 810 | 8,5 |
            """).OrderBy(l => l[0] == 't').ThenByDescending(l => l, StringComparer.Ordinal));

    [Fact]
    public void A_unit_that_does_not_fit_is_refused() => Assert.Empty(Some.Extracted("""
        # Suivi 2022
        | Indicateur | Valeur |
        | Linéaire de haies | 1 250 ha |
        | Taux de vacance | 312 logements |
        """));

    [Fact]
    public void Two_figures_for_one_place_and_year_are_both_kept_and_told()
    {
        var observations = Some.Extraction("""
            | Commune | Population 2021 |
            | Brionne | 4 190 |
            À Brionne, la population atteint 4 310 habitants en 2021.
            """).Observations;
        Assert.Equal([4190m, 4310m], observations.Select(o => o.Value));
        Assert.All(observations, o => Assert.Contains(o.Reasons, r => r.StartsWith("conflit", StringComparison.Ordinal)));
    }

    [Fact]
    public void The_legal_population_of_two_kinds_is_the_municipal_one() => Assert.Equal(["population |  | 2021 | 42018"], Some.Extracted("""
        |  | 2021 |
        | Population municipale | 42 018 |
        | Population comptée à part | 890 |
        | Population totale | 42 908 |
        """));

    [Fact]
    public void Dwellings_by_kind_are_no_territories() => Assert.Equal(["logements-commences | Bernay | 2021 | 72"], Some.Extracted("""
        # Logements commencés en 2021 à Bernay
        | Type | Logements |
        | Individuel pur | 31 |
        | Individuel groupé | 9 |
        | Collectif | 32 |
        | Total | 72 |
        """));

    [Fact]
    public void A_table_of_objectives_gives_nothing() => Assert.Empty(Some.Extracted("""
        Tableau 12 – Objectifs de production de logements sociaux 2024
        | Commune | Logements sociaux |
        | Brionne | 24 |
        | Bernay | 60 |
        """));

    [Fact]
    public void What_was_looked_at_and_left_is_told_with_its_reason()
    {
        var looked = Assert.Single(Some.Extraction("| Indicateur | 2021 |\n| Population active | 1 250 |").Looked);
        Assert.Equal((1, 0, "aucun indicateur du catalogue ne porte ce nom : « Population active »"), (looked.Figures, looked.Kept, looked.Refusals[0].Why));
    }

    [Fact]
    public void An_index_is_told_by_the_title_of_its_section() => Assert.Empty(Some.Extraction("""
        # Indice d'évolution (base 100 en 2010)
        | | 2010 | 2021 |
        | Population | 100 | 103 |
        """).Observations);

    [Fact]
    public void A_number_of_installations_is_no_power() => Assert.Empty(Some.Extraction("""
        # Électricité raccordée fin 2022 à Cormeilles
        | Filière | Nombre d'installations | Puissance installée (MW) |
        | Éolien | 4 | n.d. |
        """).Observations);

    [Fact]
    public void A_thing_together_with_its_opposite_is_neither() => Assert.Empty(Some.Extraction("""
        # Émissions de GES de Cormeilles en 2019 (tCO2e)
        | Secteur | Émissions |
        | Transports (routier et non routier) | 81 350 |
        """).Observations);
}
