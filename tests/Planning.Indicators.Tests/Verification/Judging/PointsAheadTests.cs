using Planning.Abstractions.Monitoring;
using Planning.Indicators.Verification;

namespace Planning.Indicators.Tests.Verification.Judging;

public sealed class PointsAheadTests
{
    private static readonly StatementGuard Guard = GuardedFacts.Guard("""
        part-sau-bio | Auvelle | 2010 | 1.9 | % | Agreste
        part-sau-bio | Auvelle | 2020 | 7.8 | % | Agreste
        part-sau-bio | Hersan | 2010 | 0.9 | % | Agreste
        part-sau-bio | Hersan | 2020 | 1.8 | % | Agreste
        part-modale-voiture | Orvain | 2013 | 64 | % | EMC2
        part-modale-voiture | Orvain | 2023 | 58.5 | % | EMC2
        part-modale-velo | Orvain | 2013 | 2.1 | % | EMC2
        part-modale-velo | Orvain | 2023 | 4.3 | % | EMC2
        part-modale-marche | Orvain | 2013 | 24 | % | EMC2
        part-modale-marche | Orvain | 2023 | 26.1 | % | EMC2
        """);

    [Theory]
    [InlineData("Avec 7,8 % de sa SAU en bio en 2020, Auvelle devance de 6 points Hersan.")]
    [InlineData("Entre 2013 et 2023, c'est le vélo qui progresse le plus en points (+ 2,2).")]
    public void Points_ahead_are_held(string text) => Assert.Equal(StatementVerdict.Supported, Guard.Verdict(text));

    [Theory]
    [InlineData("Avec 7,8 % de sa SAU en bio en 2020, Auvelle devance de 5 points Hersan.")]
    [InlineData("Avec 1,8 % de sa SAU en bio en 2020, Hersan devance de 6 points Auvelle.")]
    [InlineData("Entre 2013 et 2023, c'est la marche qui progresse le plus en points (+ 2,1).")]
    [InlineData("Entre 2013 et 2023, c'est le vélo qui progresse le plus en points (+ 2,4).")]
    public void Other_points_or_leaders_are_refused(string text) => Assert.True(Guard.Refuses(text));
}
