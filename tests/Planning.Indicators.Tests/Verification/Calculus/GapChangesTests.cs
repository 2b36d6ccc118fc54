using Planning.Abstractions.Monitoring;
using Planning.Indicators.Verification;

namespace Planning.Indicators.Tests.Verification.Calculus;

public sealed class GapChangesTests
{
    private static readonly StatementGuard Guard = GuardedFacts.Guard("""
        taux-vacance | Lisors | 2010 | 7.0 | % | Insee RP
        taux-vacance | Lisors | 2021 | 8.1 | % | Insee RP
        taux-vacance | Montaubin | 2010 | 9.0 | % | Insee RP
        taux-vacance | Montaubin | 2021 | 9.1 | % | Insee RP
        """);

    [Theory]
    [InlineData("Entre 2010 et 2021, l'écart de vacance entre Lisors et Montaubin s'est resserré de 1 point.")]
    [InlineData("Entre 2010 et 2021, l'écart de taux de vacance entre Lisors et Montaubin a été réduit de moitié, de 2,0 à 1,0 point.")]
    public void What_a_gap_changed_by_is_worked_out(string text) => Assert.Equal(StatementVerdict.Supported, Guard.Verdict(text));

    [Theory]
    [InlineData("Entre 2010 et 2021, l'écart de vacance entre Lisors et Montaubin s'est creusé de 1 point.")]
    [InlineData("Entre 2010 et 2021, l'écart de vacance entre Lisors et Montaubin s'est resserré de 1,6 point.")]
    public void Another_way_or_another_size_is_refused(string text) => Assert.NotEqual(StatementVerdict.Supported, Guard.Verdict(text));
}
