using Planning.Abstractions;
using Planning.Host.Dossiers;
using Planning.Host.Plugins;
using Planning.Host.Tests.Plugins;

namespace Planning.Host.Tests.Dossiers;

public sealed class DossierTests
{
    private static readonly SomeType Plan = SomeType.Plan();
    private static readonly SomeType Other = SomeType.Named("autre");

    [Fact]
    public void The_plan_is_that_of_most_files_and_the_others_stand_apart()
    {
        var dossier = Of(Document(Plan, "rapport"), Document(Plan, "regles"), Document(Other, "rapport"))!;
        Assert.Equal("plan", dossier.Plan.Type.Id);
        Assert.Equal("autre", Assert.Single(dossier.Strays).Type.Id);
        Assert.Contains(dossier.Report().Notices, n => n.Code == "PLN2403");
    }

    [Fact]
    public void Two_plans_of_as_many_files_are_no_dossier() =>
        Assert.Null(Of(Document(Plan, "rapport"), Document(Other, "rapport")));

    [Fact]
    public void A_part_that_no_file_is_is_missing_unless_another_carries_it()
    {
        var parts = Of(Document(Plan, "rapport"))!.Parts;
        Assert.Equal("Rapport", parts.Single(p => p.Part == "evaluation").CarriedBy);
        Assert.Equal(["regles"], parts.Where(p => p.IsMissing).Select(p => p.Part));
    }

    [Fact]
    public void Two_files_that_are_the_same_part_are_told()
    {
        var notices = Of(Document(Plan, "rapport"), Document(Plan, "regles", "v1.docx"), Document(Plan, "regles", "v2.docx"))!.Report().Notices;
        Assert.Contains("v1.docx, v2.docx", Assert.Single(notices, n => n.Code == "PLN2402").Message, StringComparison.Ordinal);
    }

    [Fact]
    public void In_a_dossier_a_part_is_looked_for_in_its_carrier_even_when_it_has_its_own_file()
    {
        var rapport = Document(Plan, "rapport");
        var dossier = Of(rapport, Document(Plan, "evaluation"))!;
        Assert.Equal(["rapport", "evaluation"], dossier.Plan.PartsOf(rapport).Select(p => p.Part));
    }

    private static Dossier? Of(params RecognisedPart[] documents) => Dossier.Of("dossier", null, documents, FactSet.Empty, new DateOnly(2026, 11, 26));

    private static RecognisedPart Document(SomeType type, string part, string? file = null) =>
        new(type, type.Parts.Single(p => p.Id == part), SomeDocument.With(part, file ?? $"{part}.docx"));
}
