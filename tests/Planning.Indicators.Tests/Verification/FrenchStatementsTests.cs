using Planning.Abstractions.Monitoring;
using Planning.Indicators.Verification;

namespace Planning.Indicators.Tests.Verification;

/// <summary>How the French write of figures, by the grammar of it.</summary>
public sealed class FrenchStatementsTests
{
    private static readonly StatementGuard Guard = GuardedFacts.Guard("""
        population | Montaubin | 2010 | 20000 | habitants | Insee RP
        population | Montaubin | 2015 | 20900 | habitants | Insee RP
        population | Montaubin | 2021 | 21480 | habitants | Insee RP
        population | Lisors | 2010 | 8400 | habitants | Insee RP
        population | Lisors | 2015 | 8310 | habitants | Insee RP
        population | Lisors | 2021 | 8250 | habitants | Insee RP
        logements | Montaubin | 2021 | 10400 | logements | Insee RP
        logements-vacants | Montaubin | 2021 | 832 | logements | Insee RP
        solde-migratoire | Montaubin | 2015-2021 | -0.3 | %/an | Insee RP
        taux-vacance | Lisors | 2010 | 7.5 | % | Insee RP
        taux-vacance | Lisors | 2021 | 8.1 | % | Insee RP
        taux-vacance | Montaubin | 2010 | 7.1 | % | Insee RP
        taux-vacance | Montaubin | 2021 | 8.0 | % | Insee RP
        """);

    [Theory]
    [InlineData("La population de Montaubin a progressé de 0,7 % par an entre 2010 et 2021.")]
    [InlineData("Entre 2010 et 2021, Montaubin s'est enrichie d'environ 1 500 habitants.")]
    [InlineData("Montaubin a gagné une bonne centaine d'habitants par an entre 2010 et 2021.")]
    [InlineData("Lisors perd 150 habitants entre 2010 et 2021, quand Montaubin en gagne 1 480.")]
    [InlineData("Le taux de vacance de Lisors dépasse de 0,1 point celui de Montaubin en 2021.")]
    [InlineData("Montaubin est deux fois et demie plus peuplée que Lisors en 2021 (21 480 habitants contre 8 250).")]
    [InlineData("Entre 2015 et 2021, le solde migratoire de Montaubin est négatif (−0,3 % par an).")]
    [InlineData("En 2021, Montaubin recense 21.480 habitants.")]
    [InlineData("Après 20 900 habitants en 2015, Montaubin en aligne désormais 21 480.")]
    [InlineData("Fait notable : Lisors compte 8 250 habitants en 2021.")]
    [InlineData("La population de Lisors n'a guère bougé entre 2015 et 2021.")]
    [InlineData("Montaubin se classe première pour la population en 2021, suivie de Lisors.")]
    public void What_follows_is_supported_however_it_is_said(string text) => Assert.Equal(StatementVerdict.Supported, Guard.Verdict(text));

    [Theory]
    [InlineData("La population de Montaubin a progressé de 7,4 % par an entre 2010 et 2021.")]
    [InlineData("Le taux de vacance de Montaubin dépasse de 0,1 point celui de Lisors en 2021.")]
    [InlineData("Entre 2015 et 2021, le solde migratoire de Montaubin s'établit à 0,3 % par an.")]
    [InlineData("Lisors se classe première pour la population en 2021.")]
    [InlineData("La vacance s'envole à Montaubin : 8,0 % en 2010, après 7,1 % en 2021.")]
    [InlineData("Un logement sur cinq est vacant à Montaubin en 2021.")]
    public void What_does_not_follow_is_contradicted(string text) => Assert.Equal(StatementVerdict.Contradicted, Guard.Verdict(text));

    [Theory]
    [InlineData("Montreuil compte 832 logements vacants en 2021.")]
    [InlineData("En 2021, la commune voisine de Créteil compte 8 250 habitants.")]
    [InlineData("À Lisors, la hausse de la vacance est plus forte encore.")]
    [InlineData("La population de Montaubin progresse depuis 2010, portée par le solde migratoire.")]
    [InlineData("En 2021, Montaubin compte 21 480 habitants, un niveau jamais atteint.")]
    [InlineData("La vacance de Montaubin est imputable aux logements anciens.")]
    public void What_the_facts_do_not_say_is_unsupported(string text) => Assert.Equal(StatementVerdict.Unsupported, Guard.Verdict(text));

    [Fact]
    public void Thousands_of_figures_in_one_sentence_are_not_read_one_by_one()
    {
        var statement = Assert.Single(Guard.Judge(string.Join(", ", Enumerable.Range(1, 5000).Select(i => $"{i} habitants")) + "."));
        Assert.Equal(StatementVerdict.Unsupported, statement.Verdict);
        Assert.Contains("trop de chiffres", statement.Why, StringComparison.Ordinal);
    }
}
