using Planning.Abstractions;
using Planning.Abstractions.Plugins;
using Planning.Host.Dossiers;

namespace Planning.Host.Tests.Dossiers;

public sealed class PlanLawTests
{
    private static readonly DateOnly Today = new(2026, 11, 26);
    private static readonly Era Earlier = new("SCoT d'avant", new DateOnly(2021, 4, 1));

    [Fact]
    public void A_plan_without_dates_is_held_to_the_law_of_the_day() =>
        Assert.Equal((Today, "jour du contrôle"), Of(null));

    [Fact]
    public void The_day_of_approval_comes_before_that_of_the_project() =>
        Assert.Equal((new DateOnly(2024, 3, 12), "date d'approbation"), Of(null, ("plan.date_arret", "2023-02-01"), ("plan.date_approbation", "12/03/2024")));

    [Fact]
    public void A_document_of_an_earlier_era_is_held_to_its_last_day() =>
        Assert.Equal((new DateOnly(2021, 3, 31), "SCoT d'avant"), Of(Earlier, ("plan.date_approbation", "2022-06-30")));

    [Fact]
    public void A_plan_approved_in_that_era_keeps_its_own_day() =>
        Assert.Equal((new DateOnly(2018, 6, 30), "date d'approbation"), Of(Earlier, ("plan.date_approbation", "2018-06-30")));

    [Fact]
    public void A_plan_prescribed_since_is_held_to_the_present_law_whatever_its_words() =>
        Assert.Equal((Today, "jour du contrôle"), Of(Earlier, ("plan.date_prescription", "2022-01-01")));

    [Theory]
    [InlineData(null, true)]
    [InlineData("2024-03-12", false)]
    public void A_plan_that_nothing_dates_is_held_to_a_law_by_default(string? approved, bool isByDefault) =>
        Assert.Equal(isByDefault, PlanLaw.Of(approved is null ? FactSet.Empty : new FactSet(new Dictionary<string, string> { ["plan.date_approbation"] = approved }), null, Today).IsByDefault);

    private static (DateOnly Day, string Why) Of(Era? era, params (string Name, string Value)[] facts)
    {
        var law = PlanLaw.Of(new FactSet(facts.ToDictionary(f => f.Name, f => f.Value)), era, Today);
        return (law.Day, law.Why);
    }
}
