using Planning.Abstractions.Monitoring;
using Planning.Indicators.Verification;

namespace Planning.Indicators.Tests.Verification.Calculus;

public sealed class PartsAndWholesTests
{
    private static readonly StatementGuard Guard = GuardedFacts.Guard("""
        population | Lisors | 2021 | 6000 | habitants | Insee RP
        population | Montaubin | 2021 | 3000 | habitants | Insee RP
        population | Orbec | 2021 | 1000 | habitants | Insee RP
        population | Lisors | 2015 | 5000 | habitants | Insee RP
        population | Montaubin | 2015 | 3000 | habitants | Insee RP
        population | Orbec | 2015 | 1200 | habitants | Insee RP
        prix-appartement | Lisors | 2021 | 2000 | €/m2 | DVF
        prix-appartement | Orbec | 2021 | 1500 | €/m2 | DVF
        logements | Lisors | 2021 | 4000 | logements | Insee RP
        logements-vacants | Lisors | 2021 | 300 | logements | Insee RP
        """);

    [Theory]
    [InlineData("En 2021, Lisors concentre 60 % de la population des trois communes.")]
    [InlineData("En 2021, Lisors concentre plus de la moitié de la population des trois communes.")]
    [InlineData("Les trois communes réunissent ensemble 10 000 habitants en 2021, dont six sur dix à Lisors.")]
    public void A_part_is_of_the_place_and_of_the_whole_that_are_named(string text) => Assert.Equal(StatementVerdict.Supported, Guard.Verdict(text));

    [Theory]
    [InlineData("En 2021, Montaubin concentre 60 % de la population des trois communes.")]
    [InlineData("En 2021, Montaubin concentre la moitié de la population des trois communes.")]
    [InlineData("En 2021, Orbec concentre un tiers de la population des trois communes.")]
    [InlineData("Les trois communes réunissent ensemble 10 000 habitants en 2021, dont six sur dix à Montaubin.")]
    public void A_part_of_another_place_or_of_another_whole_is_refused(string text) => Assert.True(Guard.Refuses(text));

    [Theory]
    [InlineData("Orbec compte 10 000 habitants en 2021, comme Lisors et Montaubin.")]
    [InlineData("Entre 2015 et 2021, la population de Lisors augmente de 8,7 %, contre 0 % à Montaubin et -16,7 % à Orbec.")]
    public void What_several_places_come_to_is_not_said_of_one(string text) => Assert.True(Guard.Refuses(text));

    [Theory]
    [InlineData("Ensemble, les appartements de Lisors et d'Orbec valent 3 500 € par m² en 2021.")]
    public void Prices_do_not_add_up(string text) => Assert.True(Guard.Refuses(text));

    [Theory]
    [InlineData("Lisors compte 300 logements en 2021.")]
    public void A_name_that_a_whole_and_its_part_share_is_that_of_the_whole(string text) => Assert.True(Guard.Refuses(text));

    [Theory]
    [InlineData("Lisors compte 300 logements vacants en 2021.")]
    [InlineData("Lisors compte 4 000 logements en 2021.")]
    public void The_part_itself_is_named_by_its_own_words(string text) => Assert.Equal(StatementVerdict.Supported, Guard.Verdict(text));

    private static readonly StatementGuard Sectors = GuardedFacts.Guard("""
        emissions-ges | Montaubin | 2014 | 1648300 | tCO2e | Atmo
        emissions-ges | Montaubin | 2021 | 1412700 | tCO2e | Atmo
        emissions-ges-residentiel | Montaubin | 2014 | 421600 | tCO2e | Atmo
        emissions-ges-residentiel | Montaubin | 2021 | 318200 | tCO2e | Atmo
        logements-sociaux | Montaubin | 2016 | 14820 | logements | RPLS
        logements-sociaux | Montaubin | 2022 | 15960 | logements | RPLS
        demandes-logement-social | Montaubin | 2016 | 6210 | demandes | SNE
        demandes-logement-social | Montaubin | 2022 | 8000 | demandes | SNE
        part-modale-velo | Montaubin | 2023 | 4.3 | % | EMC2
        part-modale-marche | Montaubin | 2023 | 31 | % | EMC2
        """);

    [Theory]
    [InlineData("Les émissions de gaz à effet de serre passent de 1 648 300 tCO2e en 2014 à 1 412 700 tCO2e en 2021, tous secteurs confondus.")]
    [InlineData("Montaubin compte 15 960 logements sociaux en 2022, contre 14 820 en 2016.")]
    [InlineData("La marche assure 31 % des déplacements en 2023, loin devant le vélo.")]
    public void What_is_said_of_a_whole_before_and_of_what_is_held_is_kept(string text) => Assert.Equal(StatementVerdict.Supported, Sectors.Verdict(text));

    [Theory]
    [InlineData("Les émissions du résidentiel passent de 421 600 tCO2e en 2014 à 318 200 tCO2e en 2021, tous secteurs confondus.")]
    [InlineData("Entre 2016 et 2022, les demandes de logement social ont progressé de 28,8 %, contre 1 140 logements auparavant.")]
    [InlineData("Montaubin compte 15 960 logements sociaux en 2022, dont la moitié en zone urbaine.")]
    [InlineData("La marche assure 31 % des déplacements en 2023, loin devant les communes voisines.")]
    public void A_part_said_to_be_all_a_change_said_to_be_what_was_and_what_is_not_held_are_refused(string text) => Assert.True(Sectors.Refuses(text));
}
