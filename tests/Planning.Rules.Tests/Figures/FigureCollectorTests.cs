namespace Planning.Rules.Tests.Figures;

/// <summary>A figure is collected with its quantity, unit, period and territory, always written in the same way.</summary>
public sealed class FigureCollectorTests
{
    [Theory]
    [InlineData("Du 1er janvier 2026 au 31 décembre 2037, la consommation d'espaces sera de 31,0 hectares.", "consommation-espaces 31 ha 2026-2037")]
    [InlineData("Entre 2011 et 2021, la consommation d'espaces a été de 1,5 km².", "consommation-espaces 150 ha 2011-2021")]
    [InlineData("Le territoire ne consommera pas plus de vingt hectares entre 2021 et 2031.", "consommation-espaces 20 ha 2021-2031")]
    [InlineData("Les besoins en logements sont de 12 500 logements à l'horizon 2040.", "logements-a-produire 12500 logements 2040")]
    [InlineData("La production annuelle moyenne sera de 880 logements d'ici 2040.", "logements-par-an 880 logements/an 2040")]
    [InlineData("La communauté de communes du Val de Brenne compte 31 480 habitants en 2019.", "population 31480 habitants 2019")]
    [InlineData("Le territoire comptera 1,2 million d'habitants en 2040.", "population 1200000 habitants 2040")]
    [InlineData("La taille moyenne des ménages est de 2,18 personnes en 2021.", "taille-des-menages 2.18 personnes/ménage 2021")]
    [InlineData("Le plan prévoit la création de 600 emplois d'ici 2035.", "emplois-a-creer 600 emplois 2035")]
    [InlineData("150 logements vacants seront remis sur le marché d'ici 2035.", "logements-vacants-a-remobiliser 150 logements 2035")]
    [InlineData("Deux tiers des logements seront construits en renouvellement urbain.", "part-enveloppe-urbaine 66.67 %")]
    [InlineData("La population compte 1.250 habitants en 2035.", null)]
    [InlineData("L'objectif est la reconquête du bâti vacant et la rénovation des 9 300 logements classés E, F ou G.", null)]
    [InlineData("L'Ernaie inonde onze communes ; 3 100 habitants vivent en zone d'aléa.", null)]
    [InlineData("La consommation d'espaces est de 232 hectares entre 2025 et 2045, davantage d'eau étant à traiter à Orfeuil.", null)]
    [InlineData("La consommation d'espaces est de 232 hectares entre 2025 et 2045, et davantage d'eau est à traiter à Orfeuil.", "consommation-espaces 232 ha 2025-2045")]
    [InlineData("La consommation d'espaces est de 12 hectares à Orfeuil entre 2025 et 2045.", "consommation-espaces 12 ha 2025-2045 Orfeuil")]
    [InlineData("On compte un médecin pour 1 300 habitants en 2021.", null)]
    [InlineData("La population de référence est fixée par l'article L. 151-4.", null)]
    [InlineData("La population sera de [XX] habitants en 2035.", null)]
    [InlineData("Le plan local d'urbanisme précédent visait une population de 9 000 habitants en 2020.", null)]
    public void A_sentence_gives(string text, string? figure) => Assert.Equal(figure is null ? [] : [figure], SomeFigures.Figures(text));

    [Fact]
    public void A_series_goes_on_from_year_to_year() => Assert.Equal(
        ["production-enr 214 GWh 2018", "production-enr 450 GWh 2030"],
        SomeFigures.Figures("La production d'énergie renouvelable, de 214 000 MWh en 2018, sera de 450 GWh en 2030.", "pcaet"));

    [Fact]
    public void A_table_gives_its_total_for_the_whole_and_its_rows_for_their_places() => Assert.Equal(
        ["logements-a-produire 790 logements 2022-2042 Vernay", "logements-a-produire 520 logements 2022-2042 Rive gauche", "logements-a-produire 1310 logements 2022-2042"],
        SomeFigures.Figures("| Secteur | Logements à produire 2022-2042 |\n| Vernay | 790 |\n| Rive gauche | 520 |\n| Total | 1 310 |"));

    [Fact]
    public void A_table_of_ten_thousand_figures_is_read_in_one_go()
    {
        var rows = Enumerable.Range(1, 900).Select(r => $"| Lieu {r} | {string.Join(" | ", Enumerable.Range(1, 11).Select(c => 10_000 + (r * c)))} |");
        var reports = SomeFigures.Check("plui", $"| Lieu | {string.Join(" | ", Enumerable.Range(2020, 11).Select(y => $"Population (habitants) {y}"))} |\n{string.Join('\n', rows)}");
        Assert.Equal(9900, reports[0].Figures.Count);
        Assert.Empty(reports[0].Findings);
    }

    [Fact]
    public void Thousands_of_values_of_one_thing_make_no_finding_and_no_delay()
    {
        var reports = SomeFigures.Check("plui", string.Join('\n', Enumerable.Range(1, 5000).Select(i => $"La population sera de {i + 10_000} habitants en 2034.")));
        Assert.Equal(5000, reports[0].Figures.Count);
        Assert.Empty(reports[0].Findings);
    }

    [Theory]
    [InlineData("99999999999999999999999 habitants en 2035, population de 1e400 habitants en 2035.")]
    [InlineData("Population : 2021-2031-2041 habitants - - – 5 – habitants en 2021 et et 2031 à à 2041.")]
    [InlineData("population population 10 à 5 à 3 ou 2 et 1 habitants / / par par habitants en 2035")]
    [InlineData("((((( population 5 ))))) habitants ;;;; dont dont 6 habitants : : : en en 2035 à")]
    public void Hostile_text_breaks_nothing(string text) => Assert.Empty(SomeFigures.Disagreements(text, text));
}
