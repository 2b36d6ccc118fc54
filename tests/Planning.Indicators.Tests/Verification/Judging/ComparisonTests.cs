using Planning.Abstractions.Monitoring;
using Planning.Indicators.Verification;

namespace Planning.Indicators.Tests.Verification.Judging;

public sealed class ComparisonTests
{
    private static readonly StatementGuard Guard = GuardedFacts.Guard("""
        exploitations-agricoles | Montaubin | 2010 | 980 | exploitations | Agreste
        exploitations-agricoles | Montaubin | 2020 | 706 | exploitations | Agreste
        exploitations-agricoles | Lisors | 2010 | 1240 | exploitations | Agreste
        exploitations-agricoles | Lisors | 2020 | 930 | exploitations | Agreste
        taux-chomage | Montaubin | 2022 | 7.8 | % | Insee
        taux-chomage | Lisors | 2022 | 7.9 | % | Insee
        creations-entreprises | Montaubin | 2020 | 106 | entreprises | Insee
        creations-entreprises | Montaubin | 2021 | 140 | entreprises | Insee
        creations-entreprises | Montaubin | 2022 | 138 | entreprises | Insee
        """);

    [Theory]
    [InlineData("Le recul du nombre d'exploitations est plus marqué en proportion à Montaubin qu'à Lisors entre 2010 et 2020.")]
    [InlineData("En 2022, le chômage est plus faible à Montaubin qu'à Lisors.")]
    [InlineData("Montaubin est passée sous le taux de chômage de Lisors en 2022.")]
    [InlineData("C'est en 2021 que les créations d'entreprises ont été les plus nombreuses à Montaubin.")]
    public void What_is_more_or_less_by_the_facts_is_kept(string text) => Assert.Equal(StatementVerdict.Supported, Guard.Verdict(text));

    [Theory]
    [InlineData("Le recul du nombre d'exploitations est moins marqué en proportion à Montaubin qu'à Lisors entre 2010 et 2020.")]
    [InlineData("En 2022, le chômage est plus élevé à Montaubin qu'à Lisors.")]
    [InlineData("Lisors est passée sous le taux de chômage de Montaubin en 2022.")]
    [InlineData("C'est en 2022 que les créations d'entreprises ont été les plus nombreuses à Montaubin.")]
    public void The_other_way_round_is_refused(string text) => Assert.NotEqual(StatementVerdict.Supported, Guard.Verdict(text));
}
