using Planning.Abstractions.Findings;

namespace Planning.Rules.Tests.Checks.Tables;

public sealed class UnitCheckTests
{
    [Fact]
    public void A_column_of_one_quantity_that_mixes_two_units_quotes_them()
    {
        var finding = SomeTable.Units("""
            Tableau 9 – Production d'électricité renouvelable en 2021
            | Filière | Installations | Puissance (MW) | Production annuelle |
            | Éolien terrestre | 1 parc, 8 mâts | 18,4 | 41,2 GWh |
            | Photovoltaïque | 1 640, dont 3 au sol | 17,1 | 18 640 MWh |
            | Hydraulique | 2 centrales | 0,9 | 3 100 MWh |
            | Total |  | 36,4 | 62,9 GWh |
            """);
        Assert.Equal(Verdict.Partial, finding.Verdict);
        Assert.Contains("« Tableau 9 – Production d'électricité renouvelable en 2021 », colonne « Production annuelle »", finding.Message, StringComparison.Ordinal);
        Assert.Contains("« 41,2 GWh » (Éolien terrestre)", finding.Message, StringComparison.Ordinal);
        Assert.Contains("« 18 640 MWh » (Photovoltaïque)", finding.Message, StringComparison.Ordinal);
        Assert.Equal(["41,2 GWh", "18 640 MWh", "3 100 MWh"], finding.Evidence.Select(e => e.Quote));
    }

    [Theory]
    [InlineData("the head announces another unit", """
        | Secteur | Émissions (ktCO2e) |
        | Résidentiel | 34,5 |
        | Tertiaire | 16 200 tCO2e |
        """)]
    [InlineData("the caption announces another unit", """
        Tableau 3 – Consommation finale (GWh)
        | Secteur | 2021 | 2030 |
        | Résidentiel | 468 | 379 000 MWh |
        | Tertiaire | 231 | 186 |
        """)]
    [InlineData("the first head announces another unit", """
        | Consommation (GWh) | 2021 | 2030 |
        | Résidentiel | 468 | 379 |
        | Tertiaire | 231 | 186 000 MWh |
        """)]
    [InlineData("the unit column announces another unit", """
        | Indicateur | Unité | 2021 | Cible 2031 |
        | Consommation finale | GWh | 1 482 | 1 175 |
        | Chaleur livrée | GWh | 14,2 | 32 000 MWh |
        """)]
    [InlineData("the row announces another unit", """
        | Indicateur | Valeur | Cible |
        | Surface agricole (ha) | 25 900 | 25 900 |
        | Chaleur livrée (GWh) | 14,2 | 32 000 MWh |
        """)]
    [InlineData("tep beside GWh", """
        | Énergie | Consommation 2021 |
        | Gaz | 322 GWh |
        | Bois | 11 900 tep |
        """)]
    [InlineData("a series across the years", """
        | Filière | Mesure | 2021 | 2030 |
        | Solaire | annuelle | 18 640 MWh | 86 GWh |
        | Parcs | nombre | 2 | 3 |
        """)]
    [InlineData("a cost in another unit than the head's", """
        | Action | Coût (k€) |
        | Pistes cyclables | 9 200 |
        | Recharge | 2,6 M€ |
        """)]
    [InlineData("surfaces that are added up", """
        | Site | Surface |
        | Laiterie | 1,4 ha |
        | Halle | 3 000 m² |
        | Total | 1,7 ha |
        """)]
    [InlineData("an energy under emissions", """
        | Secteur | Émissions (ktCO2e) | Part |
        | Résidentiel | 58,4 | 45 % |
        | Tertiaire | 28,9 GWh | 22 % |
        | Transport | 42,0 | 33 % |
        """)]
    public void A_cell_that_departs_from_the_unit_of_its_series_is_found(string why, string text)
    {
        var finding = SomeTable.Units(text);
        Assert.True(finding.Verdict == Verdict.Partial, $"{why}: {finding.Message}");
    }

    [Theory]
    [InlineData("indicators with their unit", """
        | Indicateur | Unité | 2021 | Cible 2031 |
        | Émissions | ktCO2e | 345,0 | 228,4 |
        | Consommation | GWh | 1 482 | 1 175 |
        | Chaleur | MWh | 14 200 | 32 000 |
        | Surface | ha | 0 | 9,0 |
        """)]
    [InlineData("indicators each with a unit in its cells", """
        | Indicateur | Valeur | Cible |
        | Émissions | 345 ktCO2e | 228 ktCO2e |
        | Émissions par habitant | 6,1 tCO2e | 4,0 tCO2e |
        | Consommation | 1 482 GWh | 1 175 GWh |
        | Chaleur du réseau | 14 200 MWh | 32 000 MWh |
        | Territoire | 660 km² | 660 km² |
        | Zones humides | 664 ha | 664 ha |
        """)]
    [InlineData("a sheet of an action", """
        | Action | Éclairage public sobre |
        | Coût | 350 k€ |
        | Dont communes | 1,2 M€ |
        | Économie | 310 MWh |
        | Économie du plan | 14 GWh |
        """)]
    [InlineData("a share under a quantity", """
        Tableau 3 – Objectifs de production (GWh)
        | Filière | 2021 | 2030 |
        | Éolien | 41,2 | 78,0 |
        | Total | 225,0 | 418,4 |
        | Part de la consommation | 15 % | 35 % |
        """)]
    [InlineData("surfaces to be read and not added", """
        | Emplacement réservé | Surface |
        | Élargissement | 1 250 m² |
        | Station d'épuration | 1,2 ha |
        """)]
    [InlineData("powers of single installations", """
        | Installation | Puissance |
        | École | 36 kW |
        | Parc éolien | 18 MW |
        """)]
    [InlineData("pollutants, the base in tonnes and the changes in percent", """
        | Polluant | Émissions 2021 (t) | 2030 |
        | NOx | 552 | –44 % |
        | PM10 | 283 | –27 % |
        """)]
    [InlineData("power and energy side by side", """
        | Filière | Puissance | Production |
        | Éolien | 18,4 MW | 41,2 GWh |
        | Solaire | 17,1 MW | 18,6 GWh |
        """)]
    [InlineData("a head that gives two units", """
        | Énergie | Consommation (GWh / ktep) |
        | Gaz | 322 GWh |
        | Bois | 11,9 ktep |
        """)]
    [InlineData("costs still to be told", """
        | Action | Coût (k€) |
        | Pistes cyclables | 9 200 |
        | Recharge | à définir |
        | Animation | 40 k€ |
        """)]
    [InlineData("tonnes short for tonnes of carbon dioxide", """
        | Secteur | Émissions (tCO2e) |
        | Résidentiel | 34 500 t |
        | Tertiaire | 16 200 |
        | Transport | 82 000 |
        """)]
    [InlineData("a rate beside a quantity", """
        | Bâtiment | Consommation |
        | École | 120 kWh/m² |
        | Mairie | 90 kWh/m² |
        """)]
    public void A_table_that_looks_like_a_mixture_is_let_be(string why, string text)
    {
        var finding = SomeTable.Units(text);
        Assert.True(finding.Verdict != Verdict.Partial, $"{why}: {finding.Message}");
    }

    [Fact]
    public void Tables_without_units_are_without_object() =>
        Assert.Equal(Verdict.NotApplicable, SomeTable.Units("| Commune | Écoles |\n| Vaubrécy | 4 |\n| Montgervais | 1 |").Verdict);
}
