namespace Planning.Indicators.Tests.Extraction;

/// <summary>Panels of key figures.</summary>
public sealed class PanelTests
{
    [Fact]
    public void A_number_and_its_label_below() => Assert.Equal(
        ["emplois | Val de Risle | 2021 | 13100", "population | Val de Risle | 2021 | 42018", "taux-chomage | Val de Risle | 2021 | 13.9"],
        Some.Extracted("""
            # Le Val de Risle en 2021
            42 018
            habitants
            13 100
            emplois
            13,9 %
            taux de chômage
            """));

    [Fact]
    public void A_label_and_its_number_below() => Assert.Equal(
        ["logements-vacants |  | 2020 | 1810", "taux-vacance |  | 2020 | 8.5"],
        Some.Extracted("""
            # Chiffres clés 2020
            Taux de vacance
            8,5 %
            Logements vacants
            1 810
            """));

    [Fact]
    public void Lines_with_a_colon() => Assert.Equal(
        ["production-enr |  | 2022 | 168", "puissance-eolien |  | 2022 | 42"],
        Some.Extracted("""
            # Énergie : les chiffres de 2022
            - Production d'énergie renouvelable : 168 GWh
            - Puissance éolienne installée : 42 MW
            """));

    [Fact]
    public void A_number_with_its_label_and_year_on_one_line() => Assert.Equal(
        ["emplois |  | 2021 | 13100", "population |  | 2021 | 42018"],
        Some.Extracted("""
            # L'essentiel
            - 42 018 habitants (2021)
            - 13 100 emplois (2021)
            """));

    [Fact]
    public void A_table_of_two_rows_is_a_panel_too() => Assert.Equal(
        ["population |  | 2021 | 42018", "taux-vacance |  | 2020 | 8.5"],
        Some.Extracted("""
            # Chiffres clés
            | 42 018 | 8,5 % |
            | habitants en 2021 | taux de vacance (2020) |
            """));

    [Fact]
    public void Years_below_the_numbers_are_theirs() => Assert.Equal(
        ["consommation-energie |  | 2021 | 1842", "facture-energetique |  | 2019 | 214"],
        Some.Extracted("""
            # Repères énergie
            | Consommation d'énergie finale | Facture énergétique |
            | 1 842 GWh | 214 M€ |
            | 2021 | 2019 |
            """));

    [Fact]
    public void A_share_or_a_change_in_brackets_is_said_beside_its_number() => Assert.Equal(
        ["emplois |  | 2021 | 9812", "logements-vacants |  | 2020 | 3940"],
        Some.Extracted("""
            # Tableau de bord
            - 3 940 logements vacants en 2020 (8,1 % du parc)
            | 9 812 (- 1,2 % / 2015) |
            | Emplois (2021) |
            """));

    [Fact]
    public void A_part_takes_the_name_of_what_it_is_a_part_of() => Assert.Equal(
        ["logements |  | 2021 | 6480", "logements-vacants |  | 2021 | 512"],
        Some.Extracted("""
            # Portrait
            Logements : 6 480 (2021)
            dont vacants : 512 (2021)
            """));

    [Fact]
    public void A_title_with_a_year_is_no_label() => Assert.Equal(
        ["exploitations-agricoles |  | 2020 | 412", "sau |  | 2020 | 28950"],
        Some.Extracted("""
            # L'agriculture en chiffres
            Recensement agricole 2020
            412 exploitations agricoles
            28 950 ha de SAU
            """));

    [Fact]
    public void A_line_with_a_verb_is_a_sentence() => Assert.Equal(["demandes-logement-social |  | 2022 | 486"], Some.Extracted("486 demandes de logement social étaient en instance fin 2022"));

    [Fact]
    public void The_value_of_another_year_in_brackets_is_not_the_number() => Assert.Equal(["exploitations-agricoles |  | 2020 | 184"], Some.Extracted("""
        # Agriculture – RGA 2020
        Exploitations : 184 (251 en 2010)
        """));

    [Fact]
    public void A_change_after_an_arrow_is_said_beside_its_number() => Assert.Equal(["emplois |  | 2021 | 45120", "population |  | 2021 | 98410"], Some.Extracted("""
        # Chiffres clés 2021
        98 410 habitants ▲ + 0,4 %/an
        45 120 emplois ▼ - 0,1 %/an
        """));

    [Fact]
    public void Cells_with_a_colon_are_a_panel() => Assert.Equal(["consommation-energie |  | 2022 | 1240", "production-enr |  | 2022 | 198"], Some.Extracted("""
        # L'essentiel 2022
        | Consommation d'énergie : 1 240 GWh | Production EnR : 198 GWh |
        """));

    [Theory]
    [InlineData("31 204\t14 870", "habitants\tménages")]
    [InlineData("31 204 habitants en\t14 870 ménages en", "2021\t2021")]
    public void Columns_side_by_side_are_each_a_number_and_its_label(string first, string second) => Assert.Equal(
        ["menages | Pays de Brenne | 2021 | 14870", "population | Pays de Brenne | 2021 | 31204"],
        Some.Extracted($"# Le Pays de Brenne en quelques chiffres (2021)\n{first}\n{second}"));

    [Fact]
    public void Millions_of_things_are_counted() => Assert.Equal(["nuitees |  | 2022 | 1200000"], Some.Extracted("""
        # Tourisme
        1,2 million de nuitées en 2022
        """));

    [Fact]
    public void The_territory_of_a_title_is_not_the_whole_title() => Assert.Equal(["population | Saint-Aubin Agglo | 2021 | 52318"], Some.Extracted("""
        # Démographie – Saint-Aubin Agglo
        52 318 habitants (2021)
        """));

    [Fact]
    public void A_sheet_of_one_indicator_gives_what_was_observed() => Assert.Equal(
        ["lineaire-cyclable |  | 2019 | 142", "lineaire-cyclable |  | 2022 | 187"],
        Some.Extracted("""
            # Fiche n° 12
            | Indicateur | Linéaire d'aménagements cyclables |
            | Unité | km |
            | Source | Services techniques |
            | Valeur 2019 | 142 |
            | Valeur 2022 | 187 |
            | Cible 2026 | 260 |
            """));

    [Fact]
    public void Changes_and_aims_in_a_panel_are_left() => Assert.Empty(Some.Extracted("""
        # En bref 2022
        + 2,1 %
        d'emplois en un an
        310 GWh
        objectif de production d'énergie renouvelable
        """));
}
