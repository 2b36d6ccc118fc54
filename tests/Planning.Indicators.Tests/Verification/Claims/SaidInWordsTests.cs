using Planning.Abstractions.Monitoring;
using Planning.Indicators.Verification;

namespace Planning.Indicators.Tests.Verification.Claims;

/// <summary>Thresholds, differences in words, sources by what they are, and what a thing is said to be the cause of.</summary>
public sealed class SaidInWordsTests
{
    private static readonly StatementGuard Guard = GuardedFacts.Guard("""
        population | Montaubin | 2010 | 19940 | habitants | Insee RP
        population | Montaubin | 2021 | 21480 | habitants | Insee RP
        population | Lisors | 2010 | 8400 | habitants | Insee RP
        population | Lisors | 2021 | 8250 | habitants | Insee RP
        medecins-generalistes | Montaubin | 2010 | 17 | médecins | DREES
        medecins-generalistes | Montaubin | 2021 | 14 | médecins | DREES
        longueur-voie-verte | Montaubin | 2010 | 12 | km | Voirie
        longueur-voie-verte | Montaubin | 2021 | 12 | km | Voirie
        frequentation-voie-verte | Montaubin | 2010 | 900 | passages | Voirie
        frequentation-voie-verte | Montaubin | 2021 | 1200 | passages | Voirie
        """);

    [Theory]
    [InlineData("En 2021, Montaubin a franchi le cap des 20 000 habitants.")]
    [InlineData("Montaubin compte 14 médecins généralistes en 2021, trois de moins qu'en 2010.")]
    [InlineData("La population de Montaubin est passée de 19 940 habitants en 2010 à 21 480 en 2021. C'est 1 540 de plus.")]
    [InlineData("D'après l'Insee, Montaubin compte 21 480 habitants en 2021.")]
    public void What_follows_is_supported(string text) => Assert.Equal(StatementVerdict.Supported, Guard.Verdict(text));

    [Theory]
    [InlineData("En 2010, Montaubin avait déjà franchi 20 000 habitants.")]
    [InlineData("Le cap des 1 000 habitants a été dépassé à Montaubin en 2021.")]
    [InlineData("Montaubin compte 14 médecins généralistes en 2021, deux de moins qu'en 2010.")]
    [InlineData("D'après la chambre d'agriculture, Montaubin compte 21 480 habitants en 2021.")]
    [InlineData("La population de Montaubin est à l'origine de la saturation des écoles.")]
    [InlineData("La voie verte de Montaubin a été étendue entre 2010 et 2021.")]
    [InlineData("La population progresse partout entre 2010 et 2021.")]
    public void What_does_not_follow_is_refused(string text) => Assert.True(Guard.Refuses(text));
}
