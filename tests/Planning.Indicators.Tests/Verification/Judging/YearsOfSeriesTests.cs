using Planning.Abstractions.Monitoring;
using Planning.Indicators.Verification;

namespace Planning.Indicators.Tests.Verification.Judging;

public sealed class YearsOfSeriesTests
{
    private static readonly StatementGuard Guard = GuardedFacts.Guard("""
        nuitees-touristiques | Ayrens | 2018 | 412000 | nuitées | Office de tourisme
        nuitees-touristiques | Ayrens | 2019 | 431000 | nuitées | Office de tourisme
        nuitees-touristiques | Ayrens | 2020 | 268000 | nuitées | Office de tourisme
        nuitees-touristiques | Ayrens | 2021 | 349000 | nuitées | Office de tourisme
        nuitees-touristiques | Ayrens | 2022 | 428000 | nuitées | Office de tourisme
        nuitees-touristiques | Ayrens | 2023 | 446000 | nuitées | Office de tourisme
        tues-route | Ayrens | 2019 | 15 | tués | BAAC
        tues-route | Ayrens | 2020 | 9 | tués | BAAC
        tues-route | Ayrens | 2021 | 12 | tués | BAAC
        tues-route | Ayrens | 2022 | 13 | tués | BAAC
        tues-route | Ayrens | 2023 | 10 | tués | BAAC
        population | Ayrens | 2013 | 98400 | habitants | Insee RP
        population | Ayrens | 2018 | 99700 | habitants | Insee RP
        population | Ayrens | 2022 | 101300 | habitants | Insee RP
        rendement-reseau-eau | Ayrens | 2019 | 78.4 | % | SISPEA
        rendement-reseau-eau | Ayrens | 2023 | 82.1 | % | SISPEA
        """);

    [Theory]
    [InlineData("Près d'un cinquième de l'eau mise en distribution est perdue à Ayrens en 2023, avec un rendement de 82,1 %.")]
    [InlineData("Avec 446 000 nuitées, 2023 est la meilleure année de la période 2018-2023 à Ayrens.")]
    [InlineData("À Ayrens, le nombre de nuitées touristiques retrouve presque, en 2022, son niveau de 2019.")]
    [InlineData("À Ayrens, après le creux de 2020 (268 000 nuitées), la fréquentation touristique remonte trois années de suite.")]
    [InlineData("La croissance d'Ayrens s'accélère : 260 habitants de plus par an entre 2013 et 2018, 400 entre 2018 et 2022.")]
    public void Years_of_a_series_are_held(string text) => Assert.Equal(StatementVerdict.Supported, Guard.Verdict(text));

    [Theory]
    [InlineData("Près d'un tiers de l'eau mise en distribution est perdue à Ayrens en 2023, avec un rendement de 82,1 %.")]
    [InlineData("Avec 431 000 nuitées, 2019 est la meilleure année de la période 2018-2023 à Ayrens.")]
    [InlineData("Avec 15 tués sur la route, 2019 est la meilleure année de la période 2019-2023 à Ayrens.")]
    [InlineData("À Ayrens, le nombre de nuitées touristiques retrouve presque, en 2021, son niveau de 2019.")]
    [InlineData("À Ayrens, après le creux de 2020 (268 000 nuitées), la fréquentation touristique remonte quatre années de suite.")]
    [InlineData("La croissance d'Ayrens s'accélère : 260 habitants de plus par an entre 2013 et 2018, 320 entre 2018 et 2022.")]
    [InlineData("Ayrens retrouve en 2018 sa population de 2022.")]
    public void Other_years_are_refused(string text) => Assert.True(Guard.Refuses(text));
}
