using Planning.Abstractions.Findings;
using Planning.Rules.Evaluability.Indicators;

namespace Planning.Rules.Tests.Evaluability;

/// <summary>What a cell says of an indicator, and what it does not.</summary>
public sealed class TraitReadingTests
{
    [Fact]
    public void An_alert_threshold_is_no_target_and_neither_target_nor_date_lacks()
    {
        var indicator = Assert.Single(SomeStatedPlan.Indicators("# Indicateurs de suivi\n| Indicateur | Valeur initiale | Seuil d'alerte | Fréquence |\n| Niveau de la nappe (m) | 84,2 | moins de 83,5 | mensuelle |"));
        Assert.Equal("moins de 83,5", indicator.Alert);
        Assert.DoesNotContain(indicator.Traits, t => t.Trait == IndicatorTrait.Target);
        Assert.Equal([IndicatorTrait.Source, IndicatorTrait.Owner], indicator.Lacking);
    }

    [Fact]
    public void One_column_for_source_and_frequency_gives_each_its_own()
    {
        var indicator = Assert.Single(SomeStatedPlan.Indicators("# Indicateurs de suivi\n| Indicateur | Cible 2035 | Source et fréquence |\n| Emplois | 310 | Insee, annuelle |"));
        Assert.Equal(["Insee", "annuelle"], indicator.Traits.Where(t => t.Trait is IndicatorTrait.Source or IndicatorTrait.Frequency).Select(t => t.Text));
    }

    [Theory]
    [InlineData("Population", "habitants")]
    [InlineData("Taux de remplissage", null)]
    [InlineData("Mètres carrés rénovés", "mètres carrés")]
    public void A_name_gives_a_unit_only_where_it_says_one(string name, string? unit) =>
        Assert.Equal(unit, Assert.Single(SomeStatedPlan.Indicators($"# Indicateurs de suivi\n| Indicateur | Valeur initiale |\n| {name} | 410 |")).Traits.FirstOrDefault(t => t.Trait == IndicatorTrait.Unit)?.Text);

    [Theory]
    [InlineData("Le syndicat mixte tient un observatoire", "Le syndicat mixte")]
    [InlineData("un comité réunissant la communauté de communes et les communes", "un comité réunissant la communauté de communes et les communes")]
    [InlineData("Chaque pilote met à jour sa fiche", "Chaque pilote")]
    [InlineData("l'agence d'urbanisme de la région de Sarvelle et de ses environs, le département et les intercommunalités membres.", "l'agence d'urbanisme de la région de Sarvelle et de ses environs, le département et les intercommunalités membres")]
    public void Who_follows_is_named_whole_and_up_to_the_verb(string words, string owner) => Assert.Equal(owner, OwnerWords.In(words));

    [Fact]
    public void An_objective_s_number_names_it_whatever_its_title()
    {
        Assert.Equal("3.4", SomeStatedPlan.Objectives("# 3.4 Gérer l'espace avec sobriété\nLa consommation est limitée à 12 ha.")[0].Key);
        Assert.Equal("3.4", SomeStatedPlan.Objectives("# 3.4 Ménager le sol\nLa consommation est limitée à 12 ha.")[0].Key);
    }
}
