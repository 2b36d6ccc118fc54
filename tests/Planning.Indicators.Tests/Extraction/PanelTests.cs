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
    public void Changes_and_aims_in_a_panel_are_left() => Assert.Empty(Some.Extracted("""
        # En bref 2022
        + 2,1 %
        d'emplois en un an
        310 GWh
        objectif de production d'énergie renouvelable
        """));
}
