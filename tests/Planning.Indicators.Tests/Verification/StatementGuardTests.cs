using Planning.Abstractions.Monitoring;
using Planning.Indicators.Verification;

namespace Planning.Indicators.Tests.Verification;

public sealed class StatementGuardTests
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
        """);

    [Theory]
    [InlineData("Montaubin compte 21 480 habitants en 2021, contre 20 000 en 2010.")]
    [InlineData("Montaubin a gagné 1 480 habitants entre 2010 et 2021, soit une hausse de 7,4 %.")]
    [InlineData("En 2021, Montaubin compte près de 21 500 habitants.")]
    [InlineData("À Montaubin, 832 logements sont vacants en 2021, soit 8,0 % du parc.")]
    [InlineData("La population de Lisors recule entre 2010 et 2021.")]
    [InlineData("En 2021, Montaubin et Lisors comptent ensemble 29 730 habitants.")]
    [InlineData("En 2021, Montaubin compte 21 480 habitants. C'est 1 480 de plus qu'en 2010.")]
    [InlineData("Montaubin compte 21 480 habitants en 2021.* La population de Lisors recule entre 2010 et 2021.*")]
    public void What_follows_from_the_facts_is_supported(string text) => Assert.Equal(StatementVerdict.Supported, Guard.Verdict(text));

    [Theory]
    [InlineData("Montaubin compte 24 180 habitants en 2021.")]
    [InlineData("Montaubin compte 20 900 habitants en 2021.")]
    [InlineData("Lisors compte 21 480 habitants en 2021.")]
    [InlineData("Montaubin a perdu 1 480 habitants entre 2010 et 2021.")]
    [InlineData("La population de Montaubin a progressé de 7,4 % entre 2015 et 2021.")]
    [InlineData("La population de Lisors progresse entre 2010 et 2021.")]
    [InlineData("En 2021, Lisors est plus peuplée que Montaubin.")]
    public void Another_value_year_place_or_way_is_contradicted(string text) => Assert.Equal(StatementVerdict.Contradicted, Guard.Verdict(text));

    [Theory]
    [InlineData("Montaubin compte 21 700 habitants en 2023.")]
    [InlineData("Montaubin a gagné 1 480 habitants entre 2010 et 2021, grâce à sa nouvelle gare.")]
    [InlineData("En 2021, Montaubin compte 21 480 habitants, dont 30 % de retraités.")]
    [InlineData("D'après LOVAC, 832 logements sont vacants à Montaubin en 2021.")]
    [InlineData("La population de Montaubin atteindra 23 000 habitants en 2030.")]
    [InlineData("Berville compte 3 120 habitants en 2021.")]
    public void What_the_facts_do_not_hold_is_unsupported(string text) => Assert.Equal(StatementVerdict.Unsupported, Guard.Verdict(text));

    [Theory]
    [InlineData("Le présent chapitre expose la méthode retenue.")]
    [InlineData("Il convient de suivre ces évolutions avec attention.")]
    public void A_sentence_without_a_figure_a_year_or_a_direction_claims_nothing(string text) => Assert.Equal(StatementVerdict.NoClaim, Guard.Verdict(text));

    [Fact]
    public void A_contradiction_gives_the_fact_that_decides()
    {
        var statement = Assert.Single(Guard.Judge("Montaubin compte 24 180 habitants en 2021."));
        Assert.Contains("21\u00A0480 habitants", statement.Why, StringComparison.Ordinal);
        Assert.Contains("et non 24 180", statement.Why, StringComparison.Ordinal);
    }

    [Fact]
    public void An_older_value_is_true_and_the_newer_one_is_told()
    {
        var statement = Assert.Single(Guard.Judge("Montaubin compte 20 900 habitants en 2015."));
        Assert.Equal(StatementVerdict.Supported, statement.Verdict);
        Assert.Contains("21\u00A0480", statement.Newer, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_values_that_disagree_both_support_and_the_other_is_told()
    {
        var guard = GuardedFacts.Guard("""
            population | Montaubin | 2021 | 21480 | habitants | Insee RP
            population | Montaubin | 2021 | 21510 | habitants | Rapport 2023
            """);
        var statement = Assert.Single(guard.Judge("Montaubin compte 21 510 habitants en 2021."));
        Assert.Equal(StatementVerdict.Supported, statement.Verdict);
        Assert.Contains("21\u00A0480", statement.Why, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("… !? (;)")]
    [InlineData("2021")]
    [InlineData("\uD83C\uDF33 & <b>12 % de 12 % de 12 %</b>, soit soit contre contre de 5 à 6 à 7.")]
    public void Text_that_means_nothing_is_never_supported(string text) => Assert.DoesNotContain(Guard.Judge(text), s => s.Verdict == StatementVerdict.Supported);

    [Theory]
    [InlineData("Avec 24 ha en 2023, l'objectif de 26 ha est atteint.", StatementVerdict.Supported)]
    [InlineData("Avec 24 ha en 2023, l'objectif de 29 ha est atteint.", StatementVerdict.Contradicted)]
    [InlineData("La consommation d'espaces de Montaubin, 24 ha en 2023, n'atteint pas la cible.", StatementVerdict.Contradicted)]
    public void What_is_said_of_a_target_is_held_against_it(string text, StatementVerdict verdict)
    {
        var guard = GuardedFacts.Guard("""
            consommation-enaf | Montaubin | 2023 | 24 | ha | Cerema
            consommation-enaf | Montaubin | 2023 | 26 | ha | PADD | objectif
            """);
        Assert.Equal(verdict, guard.Verdict(text));
    }

    [Fact]
    public void Without_facts_nothing_is_supported() => Assert.Equal(StatementVerdict.Unsupported, GuardedFacts.Guard(string.Empty).Verdict("Montaubin compte 21 480 habitants en 2021."));

    [Theory]
    [InlineData("En 2021, Montaubin n'est pas plus peuplée que Lisors.")]
    [InlineData("En 2021, la population de Montaubin n'est pas supérieure à celle de Lisors.")]
    [InlineData("Lisors ne compte plus que 8 000 habitants en 2021.")]
    [InlineData("La population de Nulleville augmente régulièrement.")]
    public void What_is_denied_or_beyond_the_facts_is_never_supported(string text) => Assert.DoesNotContain(Guard.Judge(text), s => s.Verdict == StatementVerdict.Supported);

    [Fact]
    public void A_count_of_years_beyond_any_number_is_judged_all_the_same() => Assert.Single(Guard.Judge("Montaubin compte 21 480 habitants 4 600 000 000 ans plus tard."));
}
