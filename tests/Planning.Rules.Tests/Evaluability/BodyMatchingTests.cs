using Planning.Abstractions.Findings;
using Planning.Rules.Evaluability;

namespace Planning.Rules.Tests.Evaluability;

/// <summary>What the text under an objective's title says of the indicators that measure it.</summary>
public sealed class BodyMatchingTests
{
    private const string Padd = """
        # Axe 1 – Habiter
        ## Objectif 1 – Accueillir chacun
        Le réseau de chaleur livrera 19 GWh en 2030.
        Les logements locatifs sociaux représentent 20 % de la production.
        ## Objectif 2 – Protéger les espaces naturels, agricoles et forestiers
        Les friches sont remises en usage avant toute extension.
        ## Objectif 3 – Réduire la consommation d'espaces naturels
        ## Objectif 4 – Soutenir les marchés
        """;

    [Fact]
    public void The_value_aimed_at_in_its_unit_binds_an_indicator_to_the_text_that_gives_it()
    {
        var indicator = Row("Chaleur livrée par le réseau | GWh | 14 | 19 (2030)");
        Assert.Equal(["objectif-1"], indicator.Objectives);
    }

    [Theory]
    [InlineData("19 (2030)", "GWh", true)]
    [InlineData("19,0 (2030)", "GWh", true)]
    [InlineData("19 (2030)", "MWh", false)]
    [InlineData("190", "GWh", false)]
    public void A_figure_is_the_same_in_the_same_unit_alone(string target, string unit, bool isSame) =>
        Assert.Equal(isSame, MeasuredFigures.In(target, unit).Overlaps(MeasuredFigures.In("Le réseau livrera 19 GWh en 2030.")));

    [Fact]
    public void An_indicator_whose_rare_word_an_objective_s_text_holds_is_no_orphan()
    {
        var reports = Plan("Friches reconverties | ha | 0 | 14 (2031)");
        Assert.DoesNotContain(reports[1].Findings, f => f.Rule.Id == "COMMUN-EVA-030");
        Assert.Contains("Friches reconverties", Assert.Single(reports[0].Findings, f => f.Subject == "objectif-2").Message, StringComparison.Ordinal);
        Assert.Equal(["Friches reconverties"], reports[0].Objectives[1].Maybe);
    }

    [Fact]
    public void An_indicator_measures_a_second_objective_whose_whole_title_its_name_holds() =>
        Assert.Equal(["objectif-2", "objectif-3"], Row("Consommation d'espaces naturels, agricoles et forestiers | ha | 12 | 6").Objectives.Order());

    [Fact]
    public void An_orphan_is_advice_and_no_lack()
    {
        var orphan = Assert.Single(Plan("Nombre de réunions publiques | nombre | 3 | 12")[1].Findings, f => f.Rule.Id == "COMMUN-EVA-030");
        Assert.Equal((ObligationLevel.Optional, false), (orphan.Rule.Level, orphan.NeedsAction));
    }

    [Fact]
    public void An_action_s_indicator_is_followed_by_the_pilot_of_its_sheet()
    {
        var reports = SomeStatedPlan.Of("pcaet", ("strategie", "# Objectif 1 – Rénover 800 logements par an"), ("programme-actions",
            "# Action 1 – Élevages sobres\n| Pilote et partenaires | Chambre d'agriculture |\n# Indicateurs de suivi\n| Action | Indicateur | Cible 2030 |\n| Action 1 | Diagnostics d'élevage | 240 |"));
        var owner = Assert.Single(reports[1].Indicators[0].Traits, t => t.Trait == IndicatorTrait.Owner);
        Assert.Equal("Chambre d'agriculture", owner.Text);
    }

    private static StatedIndicator Row(string row) => Assert.Single(Plan(row)[1].Indicators);

    private static IReadOnlyList<CheckReport> Plan(string row) =>
        SomeStatedPlan.Plui(("padd", Padd), ("rapport-de-presentation", $"# Indicateurs de suivi\n| Indicateur | Unité | Valeur initiale | Cible |\n| {row} |"));
}
