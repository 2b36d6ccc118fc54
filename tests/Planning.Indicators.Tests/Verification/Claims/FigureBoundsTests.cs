using Planning.Abstractions.Monitoring;
using Planning.Indicators.Verification;

namespace Planning.Indicators.Tests.Verification.Claims;

public sealed class FigureBoundsTests
{
    private static readonly StatementGuard Guard = GuardedFacts.Guard("""
        ordures-menageres-residuelles | Lisors | 2023 | 165 | kg/hab | SINOE
        demandes-logement-social | Lisors | 2015 | 905 | demandes | SNE
        demandes-logement-social | Lisors | 2022 | 1822 | demandes | SNE
        """);

    [Theory]
    [InlineData("À Lisors, un peu plus de 1 800 demandes de logement social sont enregistrées en 2022.")]
    [InlineData("À Lisors, plus de 1 800 demandes de logement social sont enregistrées en 2022.")]
    [InlineData("À Lisors, le nombre de demandes de logement social ne dépasse pas 1 822 en 2022.")]
    public void Words_that_bound_a_figure_hold_it(string text) => Assert.Equal(StatementVerdict.Supported, Guard.Verdict(text));

    [Theory]
    [InlineData("À Lisors, un peu plus de 1 500 demandes de logement social sont enregistrées en 2022.")]
    [InlineData("À Lisors, plus de 1 822 demandes de logement social sont enregistrées en 2022.")]
    [InlineData("À Lisors, le nombre de demandes de logement social n'atteint pas 1 822 en 2022.")]
    public void The_next_round_number_ends_a_bound_and_the_value_itself_is_beyond_it(string text) => Assert.True(Guard.Refuses(text));

    [Theory]
    [InlineData("Lisors reste au-dessus : 1 800 demandes de logement social en 2022.")]
    [InlineData("Deux fois plus, en moins : 1 900 demandes de logement social à Lisors en 2022.")]
    public void What_stands_before_a_sign_bounds_nothing(string text) => Assert.True(Guard.Refuses(text));
}
