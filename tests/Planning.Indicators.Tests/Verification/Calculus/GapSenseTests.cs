using Planning.Abstractions.Monitoring;
using Planning.Indicators.Verification;

namespace Planning.Indicators.Tests.Verification.Calculus;

public sealed class GapSenseTests
{
    private static readonly StatementGuard Guard = GuardedFacts.Guard("""
        revenu-median | Lisors | 2014 | 20000 | €/an | Filosofi
        revenu-median | Lisors | 2021 | 23000 | €/an | Filosofi
        revenu-median | Orbec | 2014 | 18000 | €/an | Filosofi
        revenu-median | Orbec | 2021 | 19500 | €/an | Filosofi
        """);

    [Theory]
    [InlineData("Entre 2014 et 2021, l'écart de revenu médian entre Lisors et Orbec s'est creusé de 1 500 €.")]
    [InlineData("L'écart de revenu médian entre Lisors et Orbec passe de 2 000 € en 2014 à 3 500 € en 2021.")]
    [InlineData("Entre 2014 et 2021, l'écart de revenu médian entre Lisors et Orbec s'est creusé : il était de 2 000 € en 2014, il est de 3 500 € en 2021.")]
    [InlineData("En 2021, le revenu médian de Lisors est supérieur de 3 500 € à celui d'Orbec.")]
    public void What_a_gap_is_and_what_it_changed_by_are_kept(string text) => Assert.Equal(StatementVerdict.Supported, Guard.Verdict(text));

    [Theory]
    [InlineData("Entre 2014 et 2021, l'écart de revenu médian entre Lisors et Orbec s'est creusé de 3 000 €.")]
    [InlineData("L'écart de revenu médian entre Lisors et Orbec passe de 2 000 € en 2014 à 23 000 € en 2021.")]
    [InlineData("L'écart de revenu médian entre Lisors et Orbec s'est creusé de 2 000 € : il était de 1 500 € en 2014.")]
    [InlineData("En 2021, le revenu médian de Lisors est supérieur de 3 000 € à celui d'Orbec.")]
    public void What_one_side_is_or_changed_by_is_not_the_gap(string text) => Assert.True(Guard.Refuses(text));
}
