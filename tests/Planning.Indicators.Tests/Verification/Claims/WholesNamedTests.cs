using Planning.Abstractions.Monitoring;
using Planning.Indicators.Verification;

namespace Planning.Indicators.Tests.Verification.Claims;

public sealed class WholesNamedTests
{
    private static readonly StatementGuard Guard = GuardedFacts.Guard("""
        logements | Villeny | 2011 | 9840 | logements | Insee RP
        logements | Villeny | 2016 | 10215 | logements | Insee RP
        logements | Villeny | 2022 | 10890 | logements | Insee RP
        logements | Bourg-Castel | 2011 | 4310 | logements | Insee RP
        logements | Bourg-Castel | 2016 | 4290 | logements | Insee RP
        logements | Bourg-Castel | 2022 | 4405 | logements | Insee RP
        logements-vacants | Villeny | 2011 | 740 | logements | Insee RP
        logements-vacants | Villeny | 2016 | 905 | logements | Insee RP
        logements-vacants | Villeny | 2022 | 862 | logements | Insee RP
        logements-vacants | Bourg-Castel | 2011 | 402 | logements | Insee RP
        logements-vacants | Bourg-Castel | 2016 | 455 | logements | Insee RP
        logements-vacants | Bourg-Castel | 2022 | 489 | logements | Insee RP
        exploitations-agricoles | Bourg-Castel | 2000 | 1480 | exploitations | Agreste
        exploitations-agricoles | Bourg-Castel | 2020 | 786 | exploitations | Agreste
        sau | Bourg-Castel | 2000 | 65200 | ha | Agreste
        sau | Bourg-Castel | 2020 | 62820 | ha | Agreste
        emplois | Villeny | 2021 | 10400 | emplois | Insee RP
        population | Villeny | 2021 | 20100 | habitants | Insee RP
        """);

    [Theory]
    [InlineData("Les deux communes gagnent des logements entre 2016 et 2022.")]
    [InlineData("Bourg-Castel perd des logements entre 2011 et 2016.")]
    [InlineData("Bourg-Castel a perdu en moyenne 35 exploitations par an entre 2000 et 2020.")]
    [InlineData("En 2022, 862 des 10 890 logements de Villeny sont vacants, soit un sur treize environ.")]
    [InlineData("Villeny compte un peu plus d'un emploi pour deux habitants en 2021.")]
    [InlineData("Ni Bourg-Castel ni Villeny ne voient leur parc de logements reculer entre 2016 et 2022.")]
    public void A_name_is_of_all_that_it_names(string text) => Assert.Equal(StatementVerdict.Supported, Guard.Verdict(text));

    [Theory]
    [InlineData("Les deux communes gagnent des logements entre 2011 et 2016.")]
    [InlineData("Bourg-Castel gagne des logements entre 2011 et 2016.")]
    [InlineData("Bourg-Castel a perdu en moyenne 45 exploitations par an entre 2000 et 2020.")]
    [InlineData("En 2022, 862 des 10 890 logements de Villeny sont vacants, soit un sur neuf environ.")]
    [InlineData("En 2022, 862 des 10 215 logements de Villeny sont vacants.")]
    [InlineData("Villeny compte deux emplois pour trois habitants en 2021.")]
    [InlineData("Ni Villeny ni Bourg-Castel ne voient leur parc de logements reculer entre 2011 et 2016.")]
    public void And_of_no_part_of_it(string text) => Assert.True(Guard.Refuses(text));
}
