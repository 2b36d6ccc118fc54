using Planning.Abstractions.Monitoring;
using Planning.Indicators.Verification;

namespace Planning.Indicators.Tests.Verification.Judging;

public sealed class OnlyOnesTests
{
    private static readonly StatementGuard Guard = GuardedFacts.Guard("""
        population | Lisors | 2015 | 5000 | habitants | Insee RP
        population | Lisors | 2021 | 6000 | habitants | Insee RP
        population | Montaubin | 2015 | 3000 | habitants | Insee RP
        population | Montaubin | 2021 | 2900 | habitants | Insee RP
        population | Orbec | 2015 | 1000 | habitants | Insee RP
        population | Orbec | 2021 | 1200 | habitants | Insee RP
        taux-vacance | Lisors | 2021 | 9.0 | % | Insee RP
        taux-vacance | Montaubin | 2021 | 6.0 | % | Insee RP
        taux-vacance | Orbec | 2021 | 12.0 | % | Insee RP
        """);

    [Theory]
    [InlineData("Seules Lisors et Orbec ont gagné des habitants entre 2015 et 2021.")]
    [InlineData("Montaubin est la seule des trois communes à perdre des habitants entre 2015 et 2021.")]
    [InlineData("Deux des trois communes ont gagné des habitants entre 2015 et 2021 : Lisors et Orbec.")]
    [InlineData("En 2021, une seule des trois communes a un taux de vacance inférieur à 8 %.")]
    public void Those_that_are_alone_to_do_so_are_kept(string text) => Assert.Equal(StatementVerdict.Supported, Guard.Verdict(text));

    [Theory]
    [InlineData("Seules Lisors et Montaubin ont gagné des habitants entre 2015 et 2021.")]
    [InlineData("Seule Lisors a gagné des habitants entre 2015 et 2021.")]
    [InlineData("Orbec est la seule des trois communes à perdre des habitants entre 2015 et 2021.")]
    [InlineData("Deux des trois communes ont perdu des habitants entre 2015 et 2021 : Lisors et Orbec.")]
    [InlineData("En 2021, une seule des trois communes a un taux de vacance supérieur à 8 %.")]
    [InlineData("En 2021, Orbec a le taux de vacance le plus haut des quatre.")]
    public void Others_or_more_of_them_are_refused(string text) => Assert.True(Guard.Refuses(text));
}
