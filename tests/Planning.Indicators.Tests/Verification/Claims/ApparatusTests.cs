using Planning.Abstractions.Monitoring;
using Planning.Indicators.Verification;

namespace Planning.Indicators.Tests.Verification.Claims;

public sealed class ApparatusTests
{
    private static readonly StatementGuard Guard = GuardedFacts.Guard("""
        population | Montaubin | 2015 | 20900 | habitants | Insee RP
        population | Montaubin | 2021 | 21480 | habitants | Insee RP
        """);

    [Theory]
    [InlineData("Source : Insee, recensements de 2015 et 2021.")]
    [InlineData("Figure 3 – Population de Montaubin, 2015-2021")]
    [InlineData("Tableau 12 : Population de Montaubin, 2015-2021")]
    [InlineData("Observatoire_2026.pdf, p. 4 (non relues).")]
    [InlineData("Détail en annexe, n° 16 à 18.")]
    [InlineData("Quelles actions ont changé l'exposition des 21 000 habitants ?")]
    [InlineData("Cette partie répond à l’article R. 229-51 du code de l’environnement.")]
    [InlineData("Cette partie répond à l’article L. 101-2 (4° et 5°) du code de l’urbanisme.")]
    [InlineData("Cette partie répond à l’article L. 101-2 (1° e)) du code de l’urbanisme.")]
    [InlineData("Cette partie répond à l’article L. 153-27 (al. 3) du code de l’urbanisme.")]
    [InlineData("Cette partie répond au 3° du I de l’article L. 229-26 du code de l’environnement.")]
    [InlineData("« Stable » se dit d’une évolution de moins de 1 %.")]
    [InlineData("Rédigé le 27 novembre 2026")]
    [InlineData("Période 2015-2021")]
    [InlineData("[Réponse à rédiger]")]
    [InlineData("Cet axe compte 3 objectifs.")]
    public void What_a_report_says_of_itself_claims_nothing(string text) => Assert.Equal(StatementVerdict.NoClaim, Guard.Verdict(text));

    [Theory]
    [InlineData("Montaubin compte 21 480 habitants en 2021 (tableau 3).", StatementVerdict.Supported)]
    [InlineData("Montaubin compte 20 480 habitants en 2021 (tableau 3).", StatementVerdict.Contradicted)]
    [InlineData("Au 1er janvier 2021, Montaubin compte 21 480 habitants.", StatementVerdict.Supported)]
    public void A_reference_beside_a_claim_takes_nothing_from_it(string text, StatementVerdict verdict) => Assert.Equal(verdict, Guard.Verdict(text));
}
