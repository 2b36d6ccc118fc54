using Planning.Abstractions.Monitoring;
using Planning.Indicators.Verification;

namespace Planning.Indicators.Tests.Verification.Judging;

public sealed class OpenWordsTests
{
    private static readonly StatementGuard Guard = GuardedFacts.Guard("""
        population | Montaubin | 2010 | 20000 | habitants | Insee RP
        population | Montaubin | 2015 | 20900 | habitants | Insee RP
        population | Montaubin | 2021 | 21480 | habitants | Insee RP
        population | Lisors | 2010 | 8400 | habitants | Insee RP
        population | Lisors | 2021 | 8250 | habitants | Insee RP
        """);

    [Theory]
    [InlineData("Montaubin affiche fièrement 21 480 habitants en 2021.")]
    [InlineData("La population de Montaubin, florissante, atteint 21 480 habitants en 2021.")]
    [InlineData("Montaubin s'est étoffée de 1 480 habitants entre 2010 et 2021.")]
    public void A_word_that_only_colours_figures_bound_to_facts_takes_nothing_from_them(string text) => Assert.Equal(StatementVerdict.Supported, Guard.Verdict(text));

    [Theory]
    [InlineData("Montaubin compte 21 480 habitants en 2021, dont des étudiants.")]
    [InlineData("La population étudiante de Montaubin atteint 21 480 habitants en 2021.")]
    [InlineData("Montaubin compte 21 480 habitants en 2021, portés par le tramway.")]
    [InlineData("Sigournac compte 21 480 habitants en 2021.")]
    [InlineData("Montaubin compte 8 250 habitants en 2021.")]
    [InlineData("Montaubin gagne 21 480 habitants en 2021.")]
    [InlineData("La population de Montaubin vieillit : elle compte 21 480 habitants en 2021.")]
    [InlineData("Montaubin compte 21 480 habitants en 2021 avec la redevance.")]
    public void A_thing_that_the_facts_lack_is_refused(string text) => Assert.NotEqual(StatementVerdict.Supported, Guard.Verdict(text));
}
