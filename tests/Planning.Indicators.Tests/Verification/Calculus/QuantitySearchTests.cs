using Planning.Abstractions.Monitoring;
using Planning.Indicators.Verification;

namespace Planning.Indicators.Tests.Verification.Calculus;

public sealed class QuantitySearchTests
{
    private static readonly StatementGuard Guard = GuardedFacts.Guard("""
        population | Montaubin | 2010 | 20000 | habitants | Insee RP
        population | Montaubin | 2021 | 21480 | habitants | Insee RP
        population | Lisors | 2010 | 8400 | habitants | Insee RP
        population | Lisors | 2021 | 8250 | habitants | Insee RP
        taux-chomage | Montaubin | 2010 | 9.4 | % | Insee RP
        taux-chomage | Montaubin | 2021 | 8.1 | % | Insee RP
        taux-chomage | Lisors | 2010 | 11.2 | % | Insee RP
        taux-chomage | Lisors | 2021 | 10.6 | % | Insee RP
        consommation-energie | Montaubin | 2010 | 500 | GWh | OREGES
        consommation-energie | Montaubin | 2021 | 440 | GWh | OREGES
        consommation-energie-residentiel | Montaubin | 2010 | 200 | GWh | OREGES
        consommation-energie-residentiel | Montaubin | 2021 | 170 | GWh | OREGES
        prix-maison | Montaubin | 2016 | 180000 | € | DVF
        prix-maison | Montaubin | 2021 | 210000 | € | DVF
        """);

    [Theory]
    [InlineData("À Montaubin, le résidentiel représente 50 % de la baisse de la consommation d'énergie entre 2010 et 2021.")]
    [InlineData("L'écart de population entre Montaubin et Lisors est passé de 11 600 habitants en 2010 à 13 230 en 2021.")]
    [InlineData("Le taux de chômage de Lisors, inférieur de 2,5 points à 13,1 %, atteint 10,6 % en 2021.", false)]
    [InlineData("En 2021, le taux de chômage de Lisors dépasse de 2,5 points celui de Montaubin.")]
    [InlineData("Le prix des maisons de Montaubin a augmenté de 30 000 € entre 2016 et 2021, soit 6 000 € par an.")]
    [InlineData("Montaubin et Lisors cumulent 29 730 habitants en 2021, soit 1 330 de plus qu'en 2010.")]
    public void What_can_be_worked_out_from_what_the_sentence_names_is_kept(string text, bool isSo = true) => Assert.Equal(isSo, Guard.Verdict(text) == StatementVerdict.Supported);

    [Theory]
    [InlineData("À Montaubin, le résidentiel représente 39 % de la baisse de la consommation d'énergie entre 2010 et 2021.")]
    [InlineData("L'écart de population entre Montaubin et Lisors est passé de 13 230 habitants en 2010 à 11 600 en 2021.")]
    [InlineData("En 2021, le taux de chômage de Montaubin dépasse de 2,5 points celui de Lisors.")]
    [InlineData("En 2021, le taux de chômage de Lisors dépasse de 1,8 point celui de Montaubin.")]
    [InlineData("Montaubin et Lisors cumulent 29 730 habitants en 2021, soit 1 480 de plus qu'en 2010.")]
    [InlineData("Montaubin compte 8 250 habitants en 2021, Lisors 21 480.")]
    public void What_another_place_year_or_way_gives_is_refused(string text) => Assert.NotEqual(StatementVerdict.Supported, Guard.Verdict(text));
}
