using Planning.Abstractions.Monitoring;
using Planning.Indicators.Verification;

namespace Planning.Indicators.Tests.Verification.Calculus;

public sealed class PartsAndWholesTests
{
    private static readonly StatementGuard Guard = GuardedFacts.Guard("""
        population | Lisors | 2021 | 6000 | habitants | Insee RP
        population | Montaubin | 2021 | 3000 | habitants | Insee RP
        population | Orbec | 2021 | 1000 | habitants | Insee RP
        population | Lisors | 2015 | 5000 | habitants | Insee RP
        population | Montaubin | 2015 | 3000 | habitants | Insee RP
        population | Orbec | 2015 | 1200 | habitants | Insee RP
        prix-appartement | Lisors | 2021 | 2000 | €/m2 | DVF
        prix-appartement | Orbec | 2021 | 1500 | €/m2 | DVF
        logements | Lisors | 2021 | 4000 | logements | Insee RP
        logements-vacants | Lisors | 2021 | 300 | logements | Insee RP
        """);

    [Theory]
    [InlineData("En 2021, Lisors concentre 60 % de la population des trois communes.")]
    [InlineData("En 2021, Lisors concentre plus de la moitié de la population des trois communes.")]
    [InlineData("Les trois communes réunissent ensemble 10 000 habitants en 2021, dont six sur dix à Lisors.")]
    public void A_part_is_of_the_place_and_of_the_whole_that_are_named(string text) => Assert.Equal(StatementVerdict.Supported, Guard.Verdict(text));

    [Theory]
    [InlineData("En 2021, Montaubin concentre 60 % de la population des trois communes.")]
    [InlineData("En 2021, Montaubin concentre la moitié de la population des trois communes.")]
    [InlineData("En 2021, Orbec concentre un tiers de la population des trois communes.")]
    [InlineData("Les trois communes réunissent ensemble 10 000 habitants en 2021, dont six sur dix à Montaubin.")]
    public void A_part_of_another_place_or_of_another_whole_is_refused(string text) => Assert.True(Guard.Verdict(text) is StatementVerdict.Contradicted or StatementVerdict.Unsupported);

    [Theory]
    [InlineData("Orbec compte 10 000 habitants en 2021, comme Lisors et Montaubin.")]
    [InlineData("Entre 2015 et 2021, la population de Lisors augmente de 8,7 %, contre 0 % à Montaubin et -16,7 % à Orbec.")]
    public void What_several_places_come_to_is_not_said_of_one(string text) => Assert.True(Guard.Verdict(text) is StatementVerdict.Contradicted or StatementVerdict.Unsupported);

    [Theory]
    [InlineData("Ensemble, les appartements de Lisors et d'Orbec valent 3 500 € par m² en 2021.")]
    public void Prices_do_not_add_up(string text) => Assert.True(Guard.Verdict(text) is StatementVerdict.Contradicted or StatementVerdict.Unsupported);

    [Theory]
    [InlineData("Lisors compte 300 logements en 2021.")]
    public void A_name_that_a_whole_and_its_part_share_is_that_of_the_whole(string text) => Assert.True(Guard.Verdict(text) is StatementVerdict.Contradicted or StatementVerdict.Unsupported);

    [Theory]
    [InlineData("Lisors compte 300 logements vacants en 2021.")]
    [InlineData("Lisors compte 4 000 logements en 2021.")]
    public void The_part_itself_is_named_by_its_own_words(string text) => Assert.Equal(StatementVerdict.Supported, Guard.Verdict(text));
}
