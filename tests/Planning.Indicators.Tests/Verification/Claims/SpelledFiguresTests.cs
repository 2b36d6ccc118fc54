using Planning.Abstractions.Monitoring;
using Planning.Indicators.Verification;

namespace Planning.Indicators.Tests.Verification.Claims;

public sealed class SpelledFiguresTests
{
    private static readonly StatementGuard Guard = GuardedFacts.Guard("""
        classes-premier-degre | Lisors | 2012 | 14 | classes | Rectorat
        classes-premier-degre | Lisors | 2022 | 5 | classes | Rectorat
        tues-route | Lisors | 2014 | 8 | tués | ONISR
        tues-route | Lisors | 2022 | 5 | tués | ONISR
        taux-vacance | Lisors | 2015 | 22 | % | Insee RP
        taux-vacance | Lisors | 2022 | 33 | % | Insee RP
        omr-habitant | Lisors | 2012 | 230 | kg/hab | SINOE
        omr-habitant | Lisors | 2022 | 166 | kg/hab | SINOE
        dechets-menagers | Lisors | 2022 | 34000 | t | SINOE
        """);

    [Theory]
    [InlineData("À Lisors, neuf classes ont fermé entre 2012 et 2022.")]
    [InlineData("À Lisors, le nombre de tués sur la route est passé de huit à cinq entre 2014 et 2022.")]
    [InlineData("À Lisors, le taux de vacance est de trente-trois pour cent en 2022.")]
    [InlineData("Les OMR de Lisors sont de 166 kg par habitant en 2022, soixante-quatre kilos de moins que dix ans plus tôt.")]
    [InlineData("En 2022, trente-quatre mille tonnes de déchets ménagers ont été collectées à Lisors.")]
    public void What_words_count_is_held_as_digits_are(string text) => Assert.Equal(StatementVerdict.Supported, Guard.Verdict(text));

    [Theory]
    [InlineData("À Lisors, sept classes ont fermé entre 2012 et 2022.")]
    [InlineData("À Lisors, le nombre de tués sur la route est passé de cinq à huit entre 2014 et 2022.")]
    [InlineData("À Lisors, le taux de vacance a progressé de onze % entre 2015 et 2022.")]
    [InlineData("Les OMR de Lisors sont de 166 kg par habitant en 2022, soixante-dix kilos de moins que dix ans plus tôt.")]
    [InlineData("Les OMR de Lisors sont de 166 kg par habitant en 2022, douze kilos de moins que dix ans plus tôt.")]
    [InlineData("En 2022, vingt-quatre mille tonnes de déchets ménagers ont été collectées à Lisors.")]
    public void Other_counts_are_refused(string text) => Assert.True(Guard.Refuses(text));
}
