using Planning.Rules.Citations;
using Planning.Rules.Evaluability;
using Planning.Rules.Figures;
using Planning.Rules.Templates;
using Planning.Tests;

namespace Planning.Rules.Tests.Templates;

public sealed class PlanRuleConsistencyTests
{
    [Fact]
    public void The_files_delivered_hold_what_the_checks_ask_for() => Assert.Empty(SomeControls.Faults(_ => { }));

    [Theory]
    [InlineData("evaluabilite", "role: indicateur-incomplet", "role: indicateurs-incomplets", "« indicateurs-incomplets »")]
    [InlineData("citations", "role: citation-inconnue", "role: citation-inconnu", "« citation-inconnu »")]
    [InlineData("chiffres", "role: chiffre-desaccord", "role: autre-chose", "« chiffre-desaccord »")]
    public void A_role_that_code_asks_for_and_no_rule_has_is_told_with_the_nearest(string file, string role, string other, string told)
    {
        var fault = Assert.Single(SomeControls.FaultsWith($"controles/{file}.yaml", role, other));
        Assert.Equal(("PLN1484", $"{file}.yaml"), (fault.Code, Path.GetFileName(fault.File)));
        Assert.Contains(told, fault.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("evaluabilite", "  col-pilote:", "  col-pilotes:", "« col-pilotes »")]
    [InlineData("citations", "  matiere-de-l-urbanisme:", "  droit-du-sol:", "« matiere-de-l-urbanisme »")]
    public void A_concept_that_code_asks_for_and_its_file_lacks_is_told_with_the_nearest(string file, string concept, string other, string told)
    {
        var fault = Assert.Single(SomeControls.FaultsWith($"controles/{file}.yaml", concept, other));
        Assert.Equal(("PLN1485", $"{file}.yaml"), (fault.Code, Path.GetFileName(fault.File)));
        Assert.Contains(told, fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_taken_away_is_told_by_what_it_should_hold() =>
        Assert.Equal(CitationNeeds.All.Roles.Count + CitationNeeds.All.Concepts.Count, SomeControls.Faults(folder => File.Delete(Path.Combine(folder, "controles", "citations.yaml"))).Count);

    [Fact]
    public void All_that_the_file_of_objectives_and_indicators_defines_is_asked_for_but_the_subjects() => Assert.Equal(
        EvaluabilityNeeds.All.Concepts.Order(StringComparer.Ordinal),
        new TemplateFolder(Path.Combine(Repository.Root, "templates")).Load([]).Concepts.Select(c => c.Id.Split('#')).Where(id => id[0] == "controles/evaluabilite")
            .Select(id => id[1]).Where(name => !name.StartsWith("sujet-", StringComparison.Ordinal)).Order(StringComparer.Ordinal));

    [Fact]
    public void The_rules_on_all_plans_are_those_that_code_asks_for() => Assert.Equal(
        new[] { CitationNeeds.All, FigureNeeds.All, EvaluabilityNeeds.All }.SelectMany(n => n.Roles).Order(StringComparer.Ordinal),
        new TemplateFolder(Path.Combine(Repository.Root, "templates")).Load([]).PlanRules.Select(r => r.Role).Order(StringComparer.Ordinal));

    [Fact]
    public void Quantities_in_two_files_are_told()
    {
        var fault = Assert.Single(SomeControls.FaultsWith("controles/citations.yaml", "controles:\n",
            "quantites: [{id: a, nom: les a, unite: ha, borne: libre, notions: [matiere-de-l-urbanisme]}]\ncontroles:\n"), f => f.Code == "PLN1516");
        Assert.Equal("citations.yaml", Path.GetFileName(fault.File));
        Assert.Contains("chiffres.yaml", fault.Message, StringComparison.Ordinal);
    }
}
