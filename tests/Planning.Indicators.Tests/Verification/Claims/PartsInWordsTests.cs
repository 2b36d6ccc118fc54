using Planning.Abstractions.Monitoring;
using Planning.Indicators.Verification;

namespace Planning.Indicators.Tests.Verification.Claims;

public sealed class PartsInWordsTests
{
    private static readonly StatementGuard Guard = GuardedFacts.Guard("""
        logements | Montaubin | 2011 | 11000 | logements | Insee RP
        logements | Montaubin | 2022 | 12000 | logements | Insee RP
        logements-vacants | Montaubin | 2022 | 1200 | logements | Insee RP
        residences-secondaires | Montaubin | 2011 | 4400 | logements | Insee RP
        residences-secondaires | Montaubin | 2022 | 5280 | logements | Insee RP
        prelevements-eau | Montaubin | 2022 | 14400000 | m3 | BNPE
        """);

    [Theory]
    [InlineData("Un logement sur dix est vacant en 2022.")]
    [InlineData("Le nombre de résidences secondaires a crû de 20 % entre 2011 et 2022.")]
    [InlineData("Quatorze millions quatre cent mille mètres cubes d'eau ont été prélevés en 2022.")]
    public void What_the_words_count_is_found(string text) => Assert.Equal(StatementVerdict.Supported, Guard.Verdict(text));

    [Theory]
    [InlineData("Un logement sur douze est vacant en 2022.")]
    [InlineData("Un logement sur neuf est vacant en 2022.")]
    [InlineData("Le nombre de résidences secondaires a crû de 10 % entre 2011 et 2022.")]
    [InlineData("Quatorze millions huit cent mille mètres cubes d'eau ont été prélevés en 2022.")]
    public void A_neighbouring_part_or_the_part_for_the_number_is_refused(string text) => Assert.True(Guard.Refuses(text));
}
