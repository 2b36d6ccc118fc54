namespace Planning.Indicators.Tests.Extraction;

/// <summary>The ways in which reports lay out their tables.</summary>
public sealed class TableLayoutTests
{
    [Fact]
    public void Years_across_give_each_column_its_year() => Assert.Equal(
        [
            "menages | Pays de Vaudreval | 2011 | 18204",
            "menages | Pays de Vaudreval | 2021 | 19870",
            "population | Pays de Vaudreval | 2011 | 41250",
            "population | Pays de Vaudreval | 2021 | 42018",
        ],
        Some.Extracted("""
            # La population du Pays de Vaudreval
            | Indicateur | 2011 | 2021 |
            | Population | 41 250 | 42 018 |
            | Ménages | 18 204 | 19 870 |
            """));

    [Fact]
    public void Years_down_give_each_row_its_year() => Assert.Equal(
        ["logements-autorises | Cormeilles | 2019 | 41", "logements-autorises | Cormeilles | 2020 | 27", "logements-commences | Cormeilles | 2019 | 33", "logements-commences | Cormeilles | 2020 | 30"],
        Some.Extracted("""
            # La construction à Cormeilles
            | Année | Logements autorisés | Logements commencés |
            | 2019 | 41 | 33 |
            | 2020 | 27 | 30 |
            """));

    [Fact]
    public void Territories_in_rows_and_the_year_in_the_caption() => Assert.Equal(
        ["logements-vacants | Anglesqueville | 2020 | 312", "logements-vacants | Bois-Hérault | 2020 | 96", "taux-vacance | Anglesqueville | 2020 | 9.4", "taux-vacance | Bois-Hérault | 2020 | 6.2"],
        Some.Extracted("""
            Tableau 3 : La vacance en 2020
            | Commune | Logements vacants | Taux de vacance (%) |
            | Anglesqueville | 312 | 9,4 |
            | Bois-Hérault | 96 | 6,2 |
            """));

    [Fact]
    public void Stacked_heads_cross_an_indicator_and_a_year() => Assert.Equal(
        ["emplois | Cormeilles | 2015 | 1200", "emplois | Cormeilles | 2021 | 1260", "population | Cormeilles | 2015 | 4100", "population | Cormeilles | 2021 | 4210"],
        Some.Extracted("""
            | Commune | Population | < | Emplois | < |
            |  | 2015 | 2021 | 2015 | 2021 |
            | Cormeilles | 4 100 | 4 210 | 1 200 | 1 260 |
            """));

    [Fact]
    public void A_head_drawn_once_over_unmerged_columns_holds_for_them() => Assert.Equal(
        ["emplois | Cormeilles | 2015 | 1200", "emplois | Cormeilles | 2021 | 1260", "population | Cormeilles | 2015 | 4100", "population | Cormeilles | 2021 | 4210"],
        Some.Extracted("""
            | Commune | Population |  | Emplois |  |
            |  | 2015 | 2021 | 2015 | 2021 |
            | Cormeilles | 4 100 | 4 210 | 1 200 | 1 260 |
            """));

    [Fact]
    public void A_row_that_titles_others_gives_them_its_year() => Assert.Equal(
        ["logements-livres | Cormeilles | 2021 | 12", "logements-livres | Cormeilles | 2022 | 20", "logements-livres | Sainte-Opportune | 2021 | 4", "logements-livres | Sainte-Opportune | 2022 | 7"],
        Some.Extracted("""
            | Commune | Logements livrés |
            | 2021 |  |
            | Cormeilles | 12 |
            | Sainte-Opportune | 4 |
            | 2022 |  |
            | Cormeilles | 20 |
            | Sainte-Opportune | 7 |
            """));

    [Fact]
    public void Columns_of_units_and_of_sources_are_read_as_such() => Assert.Equal(
        ["consommation-energie |  | 2019 | 1250", "haies |  | 2019 | 412.5"],
        Some.Extracted("""
            | Indicateur | Unité | Valeur 2019 | Source | Fréquence |
            | Consommation d'énergie finale | MWh | 1 250 000 | ORECAN | annuelle |
            | Linéaire de haies | ml | 412 500 | IGN | tous les six ans |
            """));

    [Fact]
    public void A_column_of_years_beside_the_values_dates_them() => Assert.Equal(
        ["lineaire-cyclable |  | 2023 | 84", "population |  | 2021 | 42018"],
        Some.Extracted("""
            | Indicateur | Valeur | Année |
            | Population municipale | 42 018 | 2021 |
            | Linéaire cyclable (km) | 84 | 2023 |
            """));

    [Fact]
    public void Base_and_reached_values_are_kept_and_trends_and_targets_are_not() => Assert.Equal(
        ["production-enr | CC du Marais | 2015 | 120", "production-enr | CC du Marais | 2022 | 168"],
        Some.Extracted("""
            # Bilan à mi-parcours de la CC du Marais
            | Indicateur | Valeur de référence 2015 | Valeur constatée 2022 | Tendance 2022 | Objectif 2022 | Cible 2030 |
            | Production d'énergie renouvelable (GWh) | 120 | 168 | 150 | 190 | 310 |
            """));

    [Fact]
    public void A_column_of_changes_is_no_value() => Assert.Equal(
        ["population | Cormeilles | 2015 | 4100", "population | Cormeilles | 2021 | 4210"],
        Some.Extracted("""
            | Commune | Population 2015 | Population 2021 | Évolution 2015-2021 | Variation en % |
            | Cormeilles | 4 100 | 4 210 | 110 | 2,7 % |
            """));

    [Fact]
    public void A_column_named_by_an_interval_is_no_year() => Assert.Equal(
        ["population | Cormeilles | 2015 | 4100", "population | Cormeilles | 2021 | 4210"],
        Some.Extracted("""
            # Population
            | Commune | 2015 | 2021 | 2015-2021 |
            | Cormeilles | 4 100 | 4 210 | +110 |
            """));

    [Fact]
    public void Codes_of_communes_are_kept_with_their_names()
    {
        var observation = Assert.Single(Some.Extraction("""
            | Code Insee | Commune | Population 2021 |
            | 27170 | Cormeilles | 1 180 |
            """).Observations);
        Assert.Equal(("Cormeilles", "27170", 1180m), (observation.Territory.Name, observation.Territory.Code, observation.Value));
    }

    [Fact]
    public void A_total_of_territories_is_that_of_the_territory_in_the_title() => Assert.Equal(
        ["sau | Cormeilles | 2020 | 812", "sau | Lyons Andelle | 2020 | 1462", "sau | Sainte-Opportune | 2020 | 650"],
        Some.Extracted("""
            # Surface agricole utilisée de Lyons Andelle
            | Commune | SAU 2020 (ha) |
            | Cormeilles | 812 |
            | Sainte-Opportune | 650 |
            | Total | 1 462 |
            """));

    [Fact]
    public void The_unit_of_the_caption_holds_for_all_its_sectors() => Assert.Equal(
        ["consommation-energie |  | 2021 | 560", "consommation-energie-agriculture |  | 2021 | 40", "consommation-energie-industrie |  | 2021 | 220", "consommation-energie-residentiel |  | 2021 | 300"],
        Some.Extracted("""
            Tableau 7 – Consommation d'énergie finale par secteur en 2021, en MWh
            | Secteur | Consommation | Part |
            | Résidentiel | 300 000 | 54 % |
            | Industrie (hors branche énergie) | 220 000 | 39 % |
            | Agriculture | 40 000 | 7 % |
            | Total | 560 000 | 100 % |
            """));

    [Fact]
    public void Sectors_in_columns_and_years_in_rows_cross_as_well() => Assert.Equal(
        ["emissions-ges-residentiel | Val de Risle | 2018 | 41200", "emissions-ges-residentiel | Val de Risle | 2021 | 38900", "emissions-ges-transport-routier | Val de Risle | 2018 | 66000", "emissions-ges-transport-routier | Val de Risle | 2021 | 61500"],
        Some.Extracted("""
            # Émissions de GES du Val de Risle (ktCO2e)
            | Année | Résidentiel | Transport routier |
            | 2018 | 41,2 | 66,0 |
            | 2021 | 38,9 | 61,5 |
            """));

    [Fact]
    public void An_indicator_a_row_and_territories_across_in_two_years() => Assert.Equal(
        ["population | Brionne | 2015 | 4280", "population | Brionne | 2021 | 4190", "population | Bernay | 2015 | 10285", "population | Bernay | 2021 | 9850"],
        Some.Extracted("""
            |  | Brionne | < | Bernay | < |
            |  | 2015 | 2021 | 2015 | 2021 |
            | Population municipale | 4 280 | 4 190 | 10 285 | 9 850 |
            """).OrderBy(l => l.Contains("Bernay", StringComparison.Ordinal)));

    [Fact]
    public void A_period_in_the_head_of_a_flow_is_kept_whole() => Assert.Equal(
        ["logements-autorises | Brionne | 2012-2017 | 96", "logements-autorises | Brionne | 2018-2023 | 121"],
        Some.Extracted("""
            Logements autorisés par commune
            | Commune | 2012-2017 | 2018-2023 |
            | Brionne | 96 | 121 |
            Source : Sitadel2, date réelle.
            """));

    [Fact]
    public void The_year_of_the_source_below_dates_a_table_that_gives_none() => Assert.Equal(
        ["taux-chomage | Brionne | 2021 | 15.2", "taux-chomage | Bernay | 2021 | 14.1"],
        Some.Extracted("""
            | Commune | Taux de chômage (%) |
            | Brionne | 15,2 |
            | Bernay | 14,1 |
            Source : Insee, RP 2021, exploitation principale.
            """).OrderByDescending(l => l, StringComparer.Ordinal));

    [Theory]
    [InlineData("La population dans la communauté de communes du Val de Risle", "communauté de communes du Val de Risle")]
    [InlineData("Contexte – Communauté urbaine de Montaubin", "Communauté urbaine de Montaubin")]
    [InlineData("La population de la CC Entre Risle et Calonne", "CC Entre Risle et Calonne")]
    [InlineData("La population d'Évreux Portes de Normandie", "Évreux Portes de Normandie")]
    public void The_name_of_a_territory_is_kept_whole(string heading, string name) => Assert.Equal(
        [$"population | {name} | 2021 | 42018"],
        Some.Extracted($"""
            # {heading}
            | Indicateur | 2021 |
            | Population | 42 018 |
            """));

    [Fact]
    public void A_column_of_units_is_no_part_of_the_names() => Assert.Equal(
        ["taille-menages | Cormeilles | 2014 | 2.21", "taille-menages | Cormeilles | 2020 | 2.13"],
        Some.Extracted("""
            # Les ménages à Cormeilles
            | Indicateur | Unité | 2014 | 2020 | Source |
            | Taille moyenne des ménages | pers./ménage | 2,21 | 2,13 | Insee |
            """));

    [Fact]
    public void A_date_of_entry_into_force_is_not_the_year_of_the_values() => Assert.Equal(
        ["population | Anglesqueville | 2021 | 8412", "population | Bois-Hérault | 2021 | 3175"],
        Some.Extracted("""
            # Populations légales 2021 (en vigueur au 1er janvier 2024)
            | Commune | Population municipale |
            | Anglesqueville | 8 412 |
            | Bois-Hérault | 3 175 |
            """));

    [Fact]
    public void Cells_that_hold_a_number_and_its_label_are_key_figures() => Assert.Equal(
        ["emplois |  | 2021 | 128904", "population |  | 2021 | 274363"],
        Some.Extracted("""
            # En bref
            | 274 363 habitants (2021) | 128 904 emplois (2021) |
            """));

    [Fact]
    public void The_cells_around_a_value_come_with_it()
    {
        var source = Some.Extraction("""
            # La population de Cormeilles
            | Indicateur | 2011 | 2021 |
            | Population | 41 250 | 42 018 |
            """).Observations.Single(o => o.Value == 42018).Source;
        Assert.Equal("42 018", source.Around!.Rows[source.Row!.Value - source.Around.FirstRow][source.Column!.Value - source.Around.FirstColumn]);
        Assert.Equal(["Indicateur", "2011", "2021"], source.Around.Rows[0]);
    }
}
