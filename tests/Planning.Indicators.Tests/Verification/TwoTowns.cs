using Planning.Indicators.Verification;

namespace Planning.Indicators.Tests.Verification;

/// <summary>A guard that holds what two towns count at several years.</summary>
internal static class TwoTowns
{
    public static StatementGuard Guard { get; } = GuardedFacts.Guard("""
        population | Montaubin | 2010 | 20000 | habitants | Insee RP
        population | Montaubin | 2015 | 20900 | habitants | Insee RP
        population | Montaubin | 2021 | 20650 | habitants | Insee RP
        population | Lisors | 2010 | 8400 | habitants | Insee RP
        population | Lisors | 2015 | 8310 | habitants | Insee RP
        population | Lisors | 2021 | 8250 | habitants | Insee RP
        menages | Montaubin | 2010 | 8600 | ménages | Insee RP
        menages | Montaubin | 2021 | 9300 | ménages | Insee RP
        menages | Lisors | 2010 | 3400 | ménages | Insee RP
        menages | Lisors | 2021 | 3450 | ménages | Insee RP
        taille-menages | Montaubin | 2010 | 2.28 | pers./ménage | Insee RP
        taille-menages | Montaubin | 2021 | 2.16 | pers./ménage | Insee RP
        taille-menages | Lisors | 2010 | 2.45 | pers./ménage | Insee RP
        taille-menages | Lisors | 2021 | 2.38 | pers./ménage | Insee RP
        emplois | Montaubin | 2010 | 9100 | emplois | Insee RP
        emplois | Montaubin | 2015 | 8700 | emplois | Insee RP
        emplois | Montaubin | 2021 | 8840 | emplois | Insee RP
        emplois | Lisors | 2010 | 2100 | emplois | Insee RP
        emplois | Lisors | 2015 | 2230 | emplois | Insee RP
        emplois | Lisors | 2021 | 2190 | emplois | Insee RP
        actifs-occupes | Montaubin | 2010 | 7900 | actifs | Insee RP
        actifs-occupes | Montaubin | 2021 | 8160 | actifs | Insee RP
        actifs-occupes | Lisors | 2010 | 3400 | actifs | Insee RP
        actifs-occupes | Lisors | 2021 | 3480 | actifs | Insee RP
        taux-vacance | Montaubin | 2010 | 7.1 | % | Insee RP
        taux-vacance | Montaubin | 2015 | 8.3 | % | Insee RP
        taux-vacance | Montaubin | 2021 | 8.0 | % | Insee RP
        taux-vacance | Lisors | 2010 | 7.5 | % | Insee RP
        taux-vacance | Lisors | 2015 | 7.9 | % | Insee RP
        taux-vacance | Lisors | 2021 | 8.1 | % | Insee RP
        omr-habitant | Montaubin | 2012 | 230 | kg/hab | SINOE
        omr-habitant | Montaubin | 2017 | 214 | kg/hab | SINOE
        omr-habitant | Montaubin | 2022 | 221 | kg/hab | SINOE
        """);
}
