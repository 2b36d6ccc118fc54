using Planning.Abstractions.Monitoring;
using Planning.Indicators.Verification;

namespace Planning.Indicators.Tests.Verification.Judging;

public sealed class RemainderTests
{
    private static readonly StatementGuard Guard = GuardedFacts.Guard("""
        population | Montaubin | 2010 | 20000 | habitants | Insee RP
        population | Montaubin | 2015 | 20900 | habitants | Insee RP
        population | Montaubin | 2021 | 21480 | habitants | Insee RP
        """);

    [Theory]
    [InlineData("Montaubin compte 21 480 habitants en 2021.")]
    [InlineData("Entre 2015 et 2021, Montaubin gagne 580 habitants, soit +2,8 %.")]
    [InlineData("À Montaubin, on a dénombré 21 480 habitants en 2021, contre 20 000 en 2010.")]
    public void Figures_that_follow_are_kept(string text) => Assert.Equal(StatementVerdict.Supported, Guard.Verdict(text));

    [Theory]
    [InlineData("Montaubin compte 21 480 habitants en 2021, conformément à l'objectif fixé.")]
    [InlineData("Montaubin compte 21 480 habitants en 2021 : l'objectif est donc atteint.")]
    [InlineData("Montaubin compte 21 480 habitants en 2021, en ligne avec la trajectoire du SCoT.")]
    public void What_is_aimed_at_is_refused_where_no_target_is_held(string text) => Assert.True(Guard.Refuses(text));

    [Theory]
    [InlineData("Montaubin compte 21 480 habitants en 2021, une tendance appelée à se poursuivre.")]
    [InlineData("Montaubin compte 21 480 habitants en 2021 et devrait continuer sur cette lancée.")]
    [InlineData("Montaubin compte 21 480 habitants en 2021, avant un retournement en 2030.")]
    [InlineData("Entre 2015 et 2021, Montaubin gagne 580 habitants et pourrait en gagner encore.")]
    public void What_is_to_come_is_refused(string text) => Assert.True(Guard.Refuses(text));

    [Theory]
    [InlineData("Montaubin compte 21 480 habitants en 2021, pour la dernière fois.")]
    [InlineData("Montaubin est la première à compter 21 480 habitants en 2021.")]
    public void A_rank_that_nothing_bears_is_refused(string text) => Assert.True(Guard.Refuses(text));

    [Theory]
    [InlineData("Montaubin compte 21 480 habitants en 2021, un niveau inégalé.")]
    [InlineData("Montaubin compte 21 480 habitants en 2021, fruit de l'action publique.")]
    [InlineData("Montaubin compte 21 480 habitants en 2021, ce qui traduit le succès du programme.")]
    [InlineData("Montaubin compte 21 480 habitants en 2021, du jamais vu.")]
    [InlineData("Montaubin compte 21 480 habitants en 2021, davantage qu'ailleurs.")]
    public void What_stands_apart_from_all_that_the_facts_hold_claims_by_itself(string text) => Assert.True(Guard.Refuses(text));

    [Theory]
    [InlineData("Montaubin compte 21 480 habitants en 2021, principalement dans le centre-bourg.")]
    [InlineData("Montaubin compte 21 480 habitants en 2021, répartis dans toutes les communes.")]
    public void A_part_of_the_territory_that_no_fact_is_of_is_refused(string text) => Assert.True(Guard.Refuses(text));

    [Theory]
    [InlineData("Entre 2015 et 2021, Montaubin gagne 580 habitants, malgré la baisse des emplois.")]
    [InlineData("La baisse des emplois se poursuit à Montaubin, qui compte 21 480 habitants en 2021.")]
    public void What_is_counted_and_held_by_no_fact_is_refused(string text) => Assert.True(Guard.Refuses(text));
}
