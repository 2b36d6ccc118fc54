using Planning.Abstractions.Findings;

namespace Planning.Rules.Tests.Figures;

/// <summary>A quantity given twice with two values makes one finding; what only looks so makes none.</summary>
public sealed class AgreementCheckTests
{
    private const string Padd = "L'objectif est de produire 2 400 logements d'ici 2035, dont 800 dans les villages.";

    [Fact]
    public void Two_values_in_two_documents_make_one_finding_with_both_passages()
    {
        var reports = SomeFigures.Check("plui", Padd, "Le PADD fixe la production à 2 400 logements à l'horizon 2035.", "Les besoins sont évalués à 2 650 logements d'ici 2035.");
        var finding = Assert.Single(reports.SelectMany(r => r.Findings));
        Assert.Same(finding, reports[2].Findings.Single());
        Assert.Equal(("COMMUN-CHI-010", Verdict.Partial, Concern.Agreement), (finding.Rule.Id, finding.Verdict, finding.Rule.Concern));
        Assert.Equal("logements-a-produire · 2035", finding.Subject);
        Assert.Equal([null, "1.docx", "2.docx"], finding.Evidence.Select(e => e.File));
        Assert.Equal("Deux passages ne s'accordent pas sur les logements à produire à l'horizon 2035 : 2\u00A0650 logements (Pièce 3, « Le projet »), 2\u00A0400 logements (Pièce 1, « Le projet » ; Pièce 2, « Le projet »).", finding.Message);
    }

    [Fact]
    public void The_passage_is_located_at_the_figure()
    {
        var evidence = SomeFigures.Disagreements("La population sera de 9 200 habitants en 2034.", "Le projet vise 9 900 habitants en 2034.").Single().Evidence[0];
        Assert.Equal("9 200 habitants", evidence.Quote.Substring(evidence.Location.Span!.Value.Start, evidence.Location.Span.Value.Length));
    }

    [Theory]
    [InlineData("En 2034, la population sera de 9 200 habitants.", "Le plan vise une population de 9 600 habitants en 2034.")]
    [InlineData("La consommation d'espaces a été de 1 040 ha entre 2011 et 2021.", "Sur la décennie 2011-2021, 1 104 hectares d'espaces naturels ont été consommés.")]
    [InlineData("La consommation d'espaces a été de 120 000 m² entre 2011 et 2021.", "Entre 2011 et 2021, le territoire a consommé 14 hectares.")]
    [InlineData("Les zones 1AU couvrent 24,3 hectares.", "Les zones 1AU représentent 26,3 ha.")]
    [InlineData("30 % des logements produits seront des logements sociaux.", "Un quart des logements produits seront des logements sociaux.")]
    [InlineData("La densité moyenne sera de 30 logements par hectare.", "La densité moyenne retenue est de 25 logements à l'hectare.")]
    [InlineData("La croissance annuelle moyenne est de 0,4 % entre 2021 et 2035.", "Le projet retient une croissance de 0,6 % par an entre 2021 et 2035.")]
    [InlineData("| Objectif | 2035 |\n| Population (habitants) | 9 200 |\n| Ménages | 4 100 |", "La population sera de 9 600 habitants en 2035.")]
    [InlineData("Limiter à 310 hectares la consommation d'espaces de 2021 à 2031, et atteindre l'absence d'artificialisation nette en 2050.", "La consommation d'espaces n'excède pas 290 hectares de 2021 à 2031.")]
    [InlineData("L'enjeu est de consommer moins : objectif : 56 hectares consommés de 2025 à 2036.", "La consommation d'espaces sera de 61 hectares de 2025 à 2036.")]
    [InlineData("| N° | Ambition | Pour 2036 |\n| A3 | Diviser par deux la consommation d'espaces | 56 hectares au plus de 2025 à 2036 |", "La consommation d'espaces sera de 61 hectares de 2025 à 2036.")]
    public void A_true_disagreement_is_told(string one, string other) => Assert.Single(SomeFigures.Disagreements(one, other));

    [Theory]
    [InlineData("La population sera de 9 200 habitants en 2034.", "La population sera de 9 600 habitants en 2040.")]
    [InlineData("La population sera de 1 198 habitants en 2034.", "La population sera de 1 200 habitants en 2034.")]
    [InlineData("La consommation d'espaces a été de 168 ha entre 2011 et 2021.", "La consommation d'espaces a été de 168,4 ha entre 2011 et 2021.")]
    [InlineData("Environ 400 logements seront produits entre 2024 et 2034.", "380 logements seront produits entre 2024 et 2034.")]
    [InlineData("Il faut construire de 2 800 à 3 000 logements entre 2021 et 2041.", "2 900 logements sont à produire entre 2021 et 2041.")]
    [InlineData("La consommation d'espaces ne dépassera pas 84 ha entre 2021 et 2031.", "La consommation d'espaces sera de 80 ha entre 2021 et 2031.")]
    [InlineData(Padd, "Le scénario haut conduit à produire 3 100 logements d'ici 2035.")]
    [InlineData(Padd, "Une autre voie conduirait à produire 3 100 logements d'ici 2035.")]
    [InlineData(Padd, "Le SCoT prévoit de produire 2 900 logements d'ici 2035.")]
    [InlineData(Padd, "1 050 logements à produire d'ici 2035 répondent au desserrement des ménages.")]
    [InlineData(Padd, "À Saint-Ambroix, 640 logements sont à produire d'ici 2035.")]
    [InlineData(Padd, "Dans les pôles relais, 640 logements seront produits d'ici 2035.")]
    [InlineData(Padd, "# Secteur des Prés Hauts\n640 logements seront produits d'ici 2035.")]
    [InlineData(Padd, "Il est prévu de produire 1 500 logements ou 3 000 logements d'ici 2035.")]
    [InlineData(Padd, "L'objectif est de produire 200 logements par an d'ici 2035.")]
    [InlineData("La population sera de 9 200 habitants en 2034.", "Le plan accueillera 600 habitants supplémentaires en 2034.")]
    [InlineData("La population sera de 9 200 habitants en 2034.", "La région comptera 6,1 millions d'habitants en 2034.")]
    [InlineData("La réduction de la consommation d'espaces est de 54 % en 2031.", "La loi demande une réduction de la consommation d'espaces de 50 % en 2031.")]
    [InlineData("La consommation d'espaces a été de 168 ha entre 2011 et 2021.", "La consommation d'espaces pour l'habitat a été de 112 ha entre 2011 et 2021.")]
    [InlineData("La consommation d'espaces a été de 168 ha entre 2011 et 2021.", "La consommation d'espaces sera de 84 ha entre 2021 et 2031.")]
    [InlineData("La densité moyenne sera de 20 logements par hectare.", "La densité moyenne des opérations récentes est de 9 logements par hectare.")]
    [InlineData("Les communes de plus de 3 500 habitants sont trois en 2034.", "La population sera de 9 200 habitants en 2034.")]
    public void What_only_looks_like_a_disagreement_is_left_alone(string one, string other) => Assert.Empty(SomeFigures.Disagreements(one, other));

    [Fact]
    public void In_a_scot_what_the_scot_says_is_the_plans_own() =>
        Assert.Single(SomeFigures.Check("scot", "Le SCoT prévoit d'accueillir 162 000 habitants en 2042.", "La population sera de 160 500 habitants en 2042.").SelectMany(r => r.Findings));

    [Fact]
    public void A_change_is_compared_with_those_from_the_same_year()
    {
        const string Ours = "Réduire de 35 % les émissions de gaz à effet de serre d'ici 2030 par rapport à 2018.";
        Assert.Single(SomeFigures.Check("pcaet", Ours, "Les émissions de gaz à effet de serre baisseront de 40 % entre 2018 et 2030.").SelectMany(r => r.Findings));
        Assert.Empty(SomeFigures.Check("pcaet", Ours, "Les émissions de gaz à effet de serre baisseront de 40 % entre 1990 et 2030.").SelectMany(r => r.Findings));
    }

    [Fact]
    public void The_same_commune_is_compared_with_itself() =>
        Assert.Equal("logements-a-produire · 2035 · Saint-Ambroix", SomeFigures.Disagreements(
            "Saint-Ambroix produira 640 logements d'ici 2035.", "La production sera de 700 logements à Saint-Ambroix d'ici 2035.").Single().Subject);

    [Fact]
    public void A_document_that_gives_four_values_of_one_thing_measures_several() =>
        Assert.Empty(SomeFigures.Disagreements(string.Join('\n', Enumerable.Range(1, 4).Select(i => $"La population sera de {i}0 300 habitants en 2034."))));
}
