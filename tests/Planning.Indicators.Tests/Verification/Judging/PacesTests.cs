using Planning.Abstractions.Monitoring;
using Planning.Indicators.Verification;

namespace Planning.Indicators.Tests.Verification.Judging;

public sealed class PacesTests
{
    private static readonly StatementGuard Guard = GuardedFacts.Guard("""
        surface-agricole-utilisee | Lisors | 2000 | 52400 | ha | Agreste
        surface-agricole-utilisee | Lisors | 2010 | 50200 | ha | Agreste
        surface-agricole-utilisee | Lisors | 2020 | 49100 | ha | Agreste
        """);

    [Theory]
    [InlineData("Le recul de la surface agricole utilisée de Lisors ralentit : 220 ha perdus par an au cours de la décennie 2000-2010, 110 ha par an au cours de la suivante.")]
    [InlineData("À Lisors, la baisse de la surface agricole utilisée s'atténue entre 2000-2010 et 2010-2020.")]
    public void What_a_change_itself_does_is_of_its_pace(string text) => Assert.Equal(StatementVerdict.Supported, Guard.Verdict(text));

    [Theory]
    [InlineData("À Lisors, la baisse de la surface agricole utilisée s'accentue entre 2000-2010 et 2010-2020.")]
    [InlineData("Le recul de la surface agricole utilisée de Lisors s'accélère : 220 ha perdus par an au cours de la décennie 2000-2010, 110 ha par an au cours de la suivante.")]
    public void The_other_pace_is_refused(string text) => Assert.True(Guard.Refuses(text));

    [Theory]
    [InlineData("Entre 2010 et 2020, la surface agricole utilisée de Lisors recule sans interruption.")]
    public void Two_values_alone_tell_nothing_of_what_came_between(string text) => Assert.True(Guard.Refuses(text));
}
