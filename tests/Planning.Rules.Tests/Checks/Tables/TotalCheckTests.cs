using Planning.Abstractions.Findings;

namespace Planning.Rules.Tests.Checks.Tables;

public sealed class TotalCheckTests
{
    private const string WrongColumn = """
        Tableau 2 – Objectifs de consommation (GWh)
        | Secteur | 2021 | 2026 | 2030 |
        | Résidentiel | 468 | 436 | 379 |
        | Tertiaire | 231 | 214 | 186 |
        | Transport routier | 783 | 736 | 636 |
        | Total | 1 482 | 1 386 | 1 102 |
        """;

    [Fact]
    public void A_wrong_total_is_told_with_the_sum_the_difference_and_the_column_at_its_cell()
    {
        var finding = SomeTable.Totals(WrongColumn);
        Assert.Equal(Verdict.Partial, finding.Verdict);
        Assert.Contains("colonne « 2030 », ligne « Total » : total imprimé 1 102, somme des lignes 1\u00A0201, écart 99.", finding.Message, StringComparison.Ordinal);
        Assert.Equal("1 102", Assert.Single(finding.Evidence).Quote);
    }

    [Theory]
    [InlineData("a plain list", """
        | Destination | Surface (ha) |
        | Habitat | 6,1 |
        | Activités | 5,2 |
        | Équipements | 2,5 |
        | Total | 15,8 |
        """)]
    [InlineData("a row forgotten", """
        | Destination | Surface (ha) |
        | Habitat | 6,1 |
        | Activités | 5,2 |
        | Équipements | 2,5 |
        | Total | 11,3 |
        """)]
    [InlineData("a subtotal", """
        | Zone | Surface (ha) | Part |
        | UA | 142,6 | 15,5 % |
        | UB | 731,4 | 79,3 % |
        | Sous-total U | 901,0 | 94,8 % |
        | 1AUh | 17,6 | 1,9 % |
        | 1AUx | 30,5 | 3,3 % |
        | Sous-total AU | 48,1 | 5,2 % |
        """)]
    [InlineData("a grand total over subtotals", """
        | Zone | Surface (ha) |
        | UA | 142,6 |
        | UB | 731,4 |
        | Sous-total U | 874,0 |
        | 1AUh | 17,6 |
        | 1AUx | 30,5 |
        | Sous-total AU | 48,1 |
        | Total général | 932,1 |
        """)]
    [InlineData("a column of totals", """
        | Secteur | Habitat | Activités | Total |
        | Vernoise | 310 | 285 | 595 |
        | Haute-Lande | 110 | 100 | 210 |
        | Villages | 220 | 205 | 452 |
        """)]
    [InlineData("shares that miss a hundred by more than rounding", """
        | Énergie | Consommation (GWh) | Part |
        | Pétrole | 628 | 47,4 % |
        | Électricité | 374 | 28,2 % |
        | Gaz | 322 | 21,3 % |
        | Total | 1 324 | 100 % |
        """)]
    [InlineData("parts that are said to be parts", """
        | Commune | Logements |
        | Drenne | 170 |
        | dont sociaux | 34 |
        | Montaubrac | 80 |
        | Rivaux | 56 |
        | Total | 340 |
        """)]
    [InlineData("negatives", """
        | Poste | Flux 2015 (ktCO2e) | Flux 2021 (ktCO2e) |
        | Forêts | –60,0 | –61,2 |
        | Prairies | –4,8 | –4,8 |
        | Artificialisation | 5,0 | 5,1 |
        | Total | –59,8 | –63,9 |
        """)]
    [InlineData("dashes that stand for nought in the other columns", """
        | Niveau | Agglomération | Coteaux | Plaine |
        | Pôles relais | – | 860 | 490 |
        | Proximité | 820 | – | 310 |
        | Villages | 580 | 700 | 500 |
        | Total | 1 700 | 1 560 | 1 300 |
        """)]
    [InlineData("a row's total, which its column's total counts", """
        | Axe | Investissement (M€) | Fonctionnement (M€) | Total (M€) |
        | Se déplacer | 12,4 | 5,9 | 18,3 |
        | Habiter | 36,3 | 6,4 | 47,2 |
        | Produire | 24,6 | 8,0 | 32,6 |
        | Total | 73,3 | 20,3 | 93,6 |
        """)]
    [InlineData("a tenth too many in figures to the tenth", """
        | Site | Surface (ha) |
        | Laiterie | 1,4 |
        | Filature | 0,9 |
        | Fonderie | 2,1 |
        | Total | 5,4 |
        """)]
    [InlineData("units that differ", """
        | Filière | Puissance (MW) | Production |
        | Éolien | 18,4 | 41,2 GWh |
        | Solaire | 17,1 | 18 640 MWh |
        | Total | 35,5 | 69,8 GWh |
        """)]
    public void A_total_that_is_not_the_sum_is_found(string why, string text)
    {
        var finding = SomeTable.Totals(text);
        Assert.True(finding.Verdict == Verdict.Partial, $"{why}: {finding.Message}");
        Assert.Single(finding.Evidence);
    }

    [Theory]
    [InlineData("rounding", """
        | Secteur | 2015 | 2021 | Part |
        | Résidentiel | 71,2 | 58,4 | 33,4 % |
        | Tertiaire | 34,6 | 28,9 | 16,6 % |
        | Transport | 100,0 | 87,3 | 50,1 % |
        | Total | 205,9 | 174,5 | 100,1 % |
        """)]
    [InlineData("figures rounded to the hundred", """
        | Intercommunalité | 2010 | 2015 | 2021 |
        | Agglomération | 44 900 | 45 600 | 46 300 |
        | Coteaux | 19 300 | 19 600 | 19 800 |
        | Plaine | 13 100 | 13 100 | 12 900 |
        | Total | 77 400 | 78 200 | 79 100 |
        """)]
    [InlineData("changes and means under a total", """
        | Commune | Population 2015 | Population 2021 | Évolution | Taille des ménages | Densité (hab./km²) |
        | Drenne | 2 790 | 2 860 | +2,5 % | 2,2 | 120 |
        | Rivaux | 1 095 | 1 120 | +2,3 % | 2,3 | 60 |
        | Lormeau | 415 | 410 | –1,2 % | 2,4 | 20 |
        | Total | 4 300 | 4 390 | +2,1 % | 2,2 | 65 |
        """)]
    [InlineData("an unnamed mean", """
        | Commune | Logements | Pièces |
        | Drenne | 1 250 | 4,2 |
        | Rivaux | 500 | 4,6 |
        | Ensemble | 1 750 | 4,3 |
        """)]
    [InlineData("subtotals and a grand total", """
        | Zone | Surface (ha) | Part |
        | UA | 142,6 | 15,5 % |
        | UB | 731,4 | 79,3 % |
        | Total des zones urbaines | 874,0 | 94,8 % |
        | 1AUh | 17,6 | 1,9 % |
        | 1AUx | 30,5 | 3,3 % |
        | Total des zones à urbaniser | 48,1 | 5,2 % |
        | Total du territoire | 922,1 | 100 % |
        """)]
    [InlineData("parts", """
        | Besoin | Logements |
        | Maintien de la population | 205 |
        | dont desserrement | 150 |
        | dont renouvellement | 55 |
        | Accueil | 215 |
        | Total | 420 |
        | dont remise en usage | 60 |
        """)]
    [InlineData("details that are not said to be parts", """
        | Poste | Coût (k€) |
        | Bâtiments | 500 |
        | Écoles | 300 |
        | Mairies | 200 |
        | Voirie | 100 |
        | Total | 600 |
        """)]
    [InlineData("details set with a dash", """
        | Poste | Coût (k€) |
        | Bâtiments | 500 |
        | – écoles | 300 |
        | Voirie | 100 |
        | Total | 600 |
        """)]
    [InlineData("gathered before", """
        | Secteur | Émissions (ktCO2e) |
        | Résidentiel | 58,4 |
        | Tertiaire | 28,9 |
        | Bâtiments | 87,3 |
        | Transports | 121,6 |
        | Total | 208,9 |
        """)]
    [InlineData("a cost still to be told", """
        | Action | Coût (k€) |
        | Pistes cyclables | 920 |
        | Recharge | à définir |
        | Animation | 40 |
        | Total | 1 200 |
        """)]
    [InlineData("statistical secrecy", """
        | Commune | Exploitations | Chefs de moins de 40 ans |
        | Drenne | 12 | 4 |
        | Lormeau | s | s |
        | Rivaux | n.d. | < 5 |
        | Total | 31 | 9 |
        """)]
    [InlineData("dashes", """
        | Niveau | Agglomération | Coteaux | Total |
        | Pôle central | 3 600 | – | 3 600 |
        | Pôles relais | – | 860 | 860 |
        | Villages | 580 | 700 | 1 280 |
        | Total | 4 180 | 1 560 | 5 740 |
        """)]
    [InlineData("a share of each one's own", """
        | Secteur | Gisement | Part de 2021 |
        | Résidentiel | 218 | 47 % |
        | Tertiaire | 98 | 42 % |
        | Total | 316 | 45 % |
        """)]
    [InlineData("columns of another nature before those of the total", """
        | Commune | Habitants | Neufs | Vacants | Total |
        | Drenne | 2 860 | 120 | 48 | 168 |
        | Rivaux | 1 120 | 40 | 12 | 52 |
        | Lormeau | 410 | 12 | 6 | 18 |
        """)]
    [InlineData("a unit price and an amount", """
        | Poste | Nombre | Coût unitaire | Coût total |
        | Bornes | 20 | 5 000 | 100 000 |
        | Arceaux | 40 | 200 | 8 000 |
        """)]
    [InlineData("a row of rates among amounts", """
        | Élément | Tranche 1 | Tranche 2 | Total |
        | Surface (ha) | 3,7 | 3,1 | 6,8 |
        | Logements | 81 | 69 | 150 |
        | Densité (logements/ha) | 22 | 22 | 22 |
        | dont sociaux | 18 | 12 | 30 |
        """)]
    [InlineData("a comparison", """
        | Commune | Population |
        | Drenne | 2 860 |
        | Rivaux | 1 120 |
        | Ensemble du département | 550 000 |
        """)]
    [InlineData("a total that leaves something out", """
        | Secteur | Émissions (ktCO2e) |
        | Résidentiel | 58,4 |
        | Tertiaire | 28,9 |
        | Forêts | –12,0 |
        | Total hors puits | 87,3 |
        """)]
    [InlineData("the main ones only", """
        Tableau 4 – Les principales communes
        | Commune | Emplois |
        | Drenne | 1 200 |
        | Rivaux | 800 |
        | Total | 2 600 |
        """)]
    [InlineData("totals over their rows", """
        | Secteur | Logements |
        | Total Agglomération | 120 |
        | Drenne | 70 |
        | Rivaux | 50 |
        | Total Coteaux | 130 |
        | Lormeau | 90 |
        | Tressange | 40 |
        """)]
    [InlineData("totals of two years", """
        | Secteur | Émissions |
        | Résidentiel | 58,4 |
        | Tertiaire | 28,9 |
        | Total 2021 | 87,3 |
        | Total 2015 | 105,8 |
        """)]
    [InlineData("actions over the whole territory", """
        | Action | Lieu | Coût (k€) |
        | Pistes | Drenne | 920 |
        | Recharge | Ensemble du territoire | 310 |
        | Animation | Rivaux | 40 |
        | Total |  | 1 270 |
        """)]
    [InlineData("a dot that may part thousands", """
        | Commune | Population |
        | Drenne | 2.860 |
        | Rivaux | 1.120 |
        | Total | 3.980 |
        """)]
    [InlineData("years as rows", """
        | Année | Neufs | Anciens | Total |
        | 2021 | 120 | 48 | 168 |
        | 2022 | 40 | 12 | 52 |
        | Total | 160 | 60 | 220 |
        """)]
    public void A_table_that_adds_up_or_cannot_be_told_is_let_be(string why, string text)
    {
        var finding = SomeTable.Totals(text);
        Assert.True(finding.Verdict != Verdict.Partial, $"{why}: {finding.Message}");
    }

    [Fact]
    public void Heads_on_two_rows_and_labels_on_two_columns_are_followed()
    {
        var finding = Some.Judge(SomeTable.Rule("totaux"), SomeTable.Spanning(
            "2vNiveau | 2vCommune | 2>2011 | 2>2022",
            "Nombre | Part | Nombre | Part",
            "Pôle central | Vaubrécy | 6 715 | 55,1 % | 6 480 | 55,3 %",
            "2vPôles relais | Saint-Aubert | 2 965 | 24,3 % | 2 910 | 24,8 %",
            "La Ferté | 2 520 | 20,7 % | 2 340 | 20,0 %",
            "2>Total | 12 200 | 100 % | 11 370 | 100 %"));
        Assert.Equal(Verdict.Partial, finding.Verdict);
        Assert.Contains("colonne « 2022 – Nombre », ligne « Total » : total imprimé 11 370, somme des lignes 11\u00A0730, écart 360.", finding.Message, StringComparison.Ordinal);
        Assert.Single(finding.Evidence);
    }

    [Fact]
    public void A_figure_that_stands_for_several_rows_makes_the_sum_unsure()
    {
        var finding = Some.Judge(SomeTable.Rule("totaux"), SomeTable.Spanning(
            "Secteur | Logements",
            "Tranche 1 | 2v80",
            "Tranche 2",
            "Tranche 3 | 40",
            "Total | 150"));
        Assert.Equal(Verdict.NotApplicable, finding.Verdict);
    }

    [Fact]
    public void When_all_is_right_the_number_of_tables_is_told_and_the_first_is_the_evidence()
    {
        const string Right = "| Secteur | Logements |\n| Nord | 80 |\n| Sud | 40 |\n| Total | 120 |";
        var finding = SomeTable.Totals($"Tableau 1 – Logements\n{Right}\nUn texte.\n{Right}");
        Assert.Equal(Verdict.Satisfied, finding.Verdict);
        Assert.Contains("2 tableaux", finding.Message, StringComparison.Ordinal);
        Assert.Equal("Tableau 1 – Logements", Assert.Single(finding.Evidence).Quote);
    }

    [Fact]
    public void Five_faults_are_told_and_the_others_counted()
    {
        var text = string.Join("\nPuis :\n", Enumerable.Range(1, 7).Select(i => $"| Secteur | Logements |\n| Nord | {i}80 |\n| Sud | {i}40 |\n| Total | {(i * 200) + 70} |"));
        var finding = SomeTable.Totals(text);
        Assert.Equal(5, finding.Evidence.Count);
        Assert.EndsWith("Et 2 autres.", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_table_is_not_read_in_a_document_without_any() => Assert.Equal(Verdict.NotApplicable, SomeTable.Totals("Un texte.").Verdict);

    [Fact]
    public void A_condition_or_a_date_holds_for_such_a_rule_as_for_the_others()
    {
        var later = SomeTable.Rule("totaux", "    depuis: 2030-01-01");
        Assert.Equal(Verdict.NotApplicable, Some.Judge(later, WrongColumn).Verdict);
        var conditional = SomeTable.Rule("totaux", "    condition: territoire.littoral", "faits: {territoire.littoral: {question: Littoral ?}}");
        Assert.Equal(Verdict.ToReview, Some.Judge(conditional, WrongColumn).Verdict);
        Assert.Equal(Verdict.NotApplicable, Some.Judge(conditional, WrongColumn, ("territoire.littoral", "false")).Verdict);
    }
}
