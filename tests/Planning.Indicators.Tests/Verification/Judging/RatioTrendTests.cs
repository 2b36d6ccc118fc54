using Planning.Abstractions.Monitoring;
using Planning.Indicators.Verification;

namespace Planning.Indicators.Tests.Verification.Judging;

public sealed class RatioTrendTests
{
    private static readonly StatementGuard Guard = GuardedFacts.Guard("""
        lits-hopital | Clinique de Lisors | 2015 | 200 | lits | ARS
        lits-hopital | Clinique de Lisors | 2021 | 240 | lits | ARS
        soignants-hopital | Clinique de Lisors | 2015 | 100 | soignants | ARS
        soignants-hopital | Clinique de Lisors | 2021 | 150 | soignants | ARS
        lits-hopital | Clinique de Brey | 2021 | 90 | lits | ARS
        soignants-hopital | Clinique de Brey | 2021 | 30 | soignants | ARS
        """);

    [Theory]
    [InlineData("À Lisors, le nombre de lits par soignant a baissé entre 2015 et 2021, de 2,0 à 1,6.", StatementVerdict.Supported)]
    [InlineData("À Lisors, le nombre de lits par soignant a augmenté entre 2015 et 2021.", StatementVerdict.Contradicted)]
    [InlineData("En 2021, c'est à Brey que le nombre de lits par soignant est le plus élevé.", StatementVerdict.Supported)]
    [InlineData("En 2021, c'est à Lisors que le nombre de lits par soignant est le plus élevé.", StatementVerdict.Contradicted)]
    [InlineData("En 2021, les deux cliniques comptent ensemble 330 lits.", StatementVerdict.Supported)]
    public void One_by_another_goes_its_own_way_and_has_its_own_rank(string text, StatementVerdict verdict) => Assert.Equal(verdict, Guard.Verdict(text));
}
