using Planning.Abstractions.Monitoring;
using Planning.Indicators.Verification;

namespace Planning.Indicators.Tests.Verification.Calculus;

public sealed class OrderingTests
{
    private static readonly StatementGuard Guard = GuardedFacts.Guard("""
        population | Montaubin | 2010 | 20000 | habitants | Insee RP
        population | Montaubin | 2021 | 21480 | habitants | Insee RP
        population | Lisors | 2010 | 8000 | habitants | Insee RP
        population | Lisors | 2021 | 8400 | habitants | Insee RP
        menages | Montaubin | 2010 | 8000 | ménages | Insee RP
        menages | Montaubin | 2021 | 9040 | ménages | Insee RP
        """);

    [Theory]
    [InlineData("La population de Montaubin est passée de 20 000 à 21 480 habitants entre 2010 et 2021.")]
    [InlineData("La population de Lisors reste modeste entre 2010 et 2021 (8 000 puis 8 400 habitants).")]
    [InlineData("En 2021, Montaubin et Lisors comptent respectivement 21 480 et 8 400 habitants.")]
    [InlineData("À Montaubin, les ménages progressent plus vite que la population (+13,0 % contre +7,4 %) entre 2010 et 2021.")]
    [InlineData("En 2021, Montaubin (21 480 habitants) devance Lisors (8 400).")]
    public void The_order_of_two_figures_tells_which_is_which(string text) => Assert.Equal(StatementVerdict.Supported, Guard.Verdict(text));

    [Theory]
    [InlineData("La population de Montaubin est passée de 21 480 à 20 000 habitants entre 2010 et 2021.")]
    [InlineData("En 2021, Montaubin et Lisors comptent respectivement 8 400 et 21 480 habitants.")]
    [InlineData("À Montaubin, les ménages progressent plus vite que la population (+7,4 % contre +13,0 %) entre 2010 et 2021.")]
    [InlineData("En 2021, Montaubin (8 400 habitants) devance Lisors (21 480).")]
    public void Figures_that_changed_places_are_refused(string text) => Assert.NotEqual(StatementVerdict.Supported, Guard.Verdict(text));
}
