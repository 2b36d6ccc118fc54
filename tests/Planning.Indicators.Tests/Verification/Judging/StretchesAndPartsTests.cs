using Planning.Abstractions.Monitoring;
using Planning.Indicators.Verification;

namespace Planning.Indicators.Tests.Verification.Judging;

/// <summary>Stretches of years one after the other, years in brackets, parts of a whole, units of the facts' own, gaps that stay.</summary>
public sealed class StretchesAndPartsTests
{
    private static readonly StatementGuard Guard = GuardedFacts.Guard("""
        consommation-landes | Montaubin | 2009-2012 | 80 | ha | Cerema
        consommation-landes | Montaubin | 2013-2016 | 60 | ha | Cerema
        consommation-landes | Montaubin | 2017-2020 | 90 | ha | Cerema
        logements-livres | Montaubin | 2013-2016 | 1200 | logements | Sitadel
        logements-livres | Montaubin | 2017-2020 | 1350 | logements | Sitadel
        frequentation-ludotheque | Montaubin | 2015 | 410 | passages | Ville
        frequentation-ludotheque | Montaubin | 2018 | 380 | passages | Ville
        frequentation-ludotheque | Montaubin | 2021 | 460 | passages | Ville
        charge-station | Montaubin | 2015 | 4000 | EH | Ville
        charge-station | Montaubin | 2021 | 4600 | EH | Ville
        solde-migratoire | Montaubin | 2020 | 90 | habitants | Insee
        solde-migratoire | Montaubin | 2021 | 60 | habitants | Insee
        """);

    [Theory]
    [InlineData("La consommation de landes de Montaubin a fléchi sur 2013-2016.", StatementVerdict.Supported)]
    [InlineData("La consommation de landes de Montaubin a fléchi sur 2017-2020.", StatementVerdict.Contradicted)]
    [InlineData("À Montaubin, on a livré 15 logements par hectare consommé en 2017-2020.", StatementVerdict.Supported)]
    [InlineData("À Montaubin, on a livré 20 logements par hectare consommé en 2017-2020.", StatementVerdict.Unsupported)]
    [InlineData("La fréquentation de la ludothèque a fléchi (380 passages en 2018, contre 410 en 2015) avant de remonter à 460 en 2021.", StatementVerdict.Supported)]
    [InlineData("La fréquentation de la ludothèque a progressé (380 passages en 2018, contre 410 en 2015).", StatementVerdict.Contradicted)]
    [InlineData("La charge de la station s'est accrue de 600 EH entre 2015 et 2021.", StatementVerdict.Supported)]
    [InlineData("La charge de la station atteint 4 500 EH en 2021.", StatementVerdict.Contradicted)]
    [InlineData("Le solde migratoire est tombé de 90 habitants en 2020 à 60 en 2021.", StatementVerdict.Supported)]
    [InlineData("Un projet n'est compté qu'une fois le chantier clos.", StatementVerdict.NoClaim)]
    public void Each_is_held_against_its_own(string text, StatementVerdict verdict) => Assert.Equal(verdict, Guard.Verdict(text));
}
