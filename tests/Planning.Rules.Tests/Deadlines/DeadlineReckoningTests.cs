using Planning.Abstractions;
using Planning.Abstractions.Deadlines;
using Planning.Rules.Deadlines;
using Planning.Rules.Templates;

namespace Planning.Rules.Tests.Deadlines;

public sealed class DeadlineReckoningTests
{
    private static readonly DateOnly Today = new(2026, 11, 27);
    private static readonly DeadlineRule Analysis = SomeDeadline.Of("ANALYSE") with { From = ["plan.date_approbation", "plan.date_revision"], Renewed = ["plan.date_maintien"], Closed = ["plan.date_mise_en_revision"], Months = 72 };
    private static readonly DeadlineRule Lapse = Analysis with { Consequence = ConsequenceKind.Lapse };

    [Theory]
    [InlineData("2022-06-12", "2028-06-12", DeadlineState.Upcoming)]
    [InlineData("2021-06-12", "2027-06-12", DeadlineState.ToPrepare)]
    [InlineData("2021-11-27", "2027-11-27", DeadlineState.ToPrepare)]
    [InlineData("2021-11-28", "2027-11-28", DeadlineState.Upcoming)]
    [InlineData("2020-11-27", "2026-11-27", DeadlineState.ToPrepare)]
    [InlineData("2020-11-26", "2026-11-26", DeadlineState.Overdue)]
    [InlineData("2020-02-29", "2026-02-28", DeadlineState.Overdue)]
    public void Its_day_is_reckoned_from_the_approval_and_tells_where_the_plan_stands(string approved, string due, DeadlineState state)
    {
        var deadline = Of(Analysis, ("plan.date_approbation", approved));
        Assert.Equal((due, state), (Text(deadline.Due), deadline.State));
        Assert.Equal(deadline.First, deadline.Due);
    }

    [Fact]
    public void It_runs_from_the_last_of_the_days_and_keeps_the_first()
    {
        var deadline = Of(Analysis, ("plan.date_approbation", "2014-05-01"), ("plan.date_maintien", "2020-04-15"), ("plan.date_revision", "2018-01-01"));
        Assert.Equal(("2026-04-15", "2020-05-01", "2032-04-15"), (Text(deadline.Due), Text(deadline.First), Text(deadline.Following)));
        Assert.Equal("plan.date_maintien", deadline.Since!.Value.Fact);
    }

    [Fact]
    public void A_day_still_to_come_does_not_count() => Assert.Equal("2026-05-01", Text(Of(Analysis, ("plan.date_approbation", "2020-05-01"), ("plan.date_maintien", "2027-01-01")).Due));

    [Fact]
    public void A_decision_that_closes_it_makes_it_done_unless_it_is_of_an_earlier_round()
    {
        Assert.Equal(DeadlineState.Done, Of(Analysis, ("plan.date_approbation", "2019-05-01"), ("plan.date_mise_en_revision", "2024-05-01")).State);
        Assert.Equal(DeadlineState.Overdue, Of(Analysis, ("plan.date_approbation", "2019-05-01"), ("plan.date_mise_en_revision", "2016-05-01")).State);
    }

    [Fact]
    public void A_decision_taken_after_a_lapse_brings_nothing_back()
    {
        var deadline = Of(Lapse, ("plan.date_approbation", "2014-05-01"), ("plan.date_maintien", "2020-06-01"));
        Assert.Equal((DeadlineState.Overdue, "2020-05-01"), (deadline.State, Text(deadline.Due)));
        Assert.Contains("vient après l'échéance", Assert.Single(deadline.Remarks), StringComparison.Ordinal);
        Assert.Equal("2026-06-01", Text(Of(Analysis, ("plan.date_approbation", "2014-05-01"), ("plan.date_maintien", "2020-06-01")).Due));
    }

    [Fact]
    public void A_revision_decided_in_time_keeps_a_plan_from_lapsing_though_it_is_approved_later()
    {
        var deadline = Of(Lapse, ("plan.date_approbation", "2014-05-01"), ("plan.date_mise_en_revision", "2020-04-30"), ("plan.date_revision", "2023-02-01"));
        Assert.Equal((DeadlineState.Upcoming, "2029-02-01"), (deadline.State, Text(deadline.Due)));
        Assert.Empty(deadline.Remarks);
    }

    [Fact]
    public void A_revision_decided_too_late_does_not()
    {
        var deadline = Of(Lapse, ("plan.date_approbation", "2014-05-01"), ("plan.date_mise_en_revision", "2020-05-02"));
        Assert.Equal((DeadlineState.Overdue, "2020-05-01"), (deadline.State, Text(deadline.Due)));
    }

    [Fact]
    public void Without_a_day_the_fact_is_asked_for_with_its_question()
    {
        var deadline = Of(Analysis);
        Assert.Equal(DeadlineState.Undated, deadline.State);
        Assert.Equal("plan.date_approbation", Assert.Single(deadline.Missing).Name);
        Assert.Contains("à l'échéance", deadline.Risk, StringComparison.Ordinal);
    }

    [Fact]
    public void A_condition_that_is_not_known_is_asked_for_and_the_day_is_told_all_the_same()
    {
        var rule = Analysis with { Condition = Condition.Parse("territoire.montagne or territoire.littoral") };
        var deadline = Of(rule, ("plan.date_approbation", "2024-05-01"), ("territoire.littoral", "non"));
        Assert.Equal((DeadlineState.Unsettled, "2030-05-01"), (deadline.State, Text(deadline.Due)));
        Assert.Equal(new AskedFact("territoire.montagne", "Montagne ?"), Assert.Single(deadline.Missing));
        Assert.Empty(Reckon(rule, ("territoire.montagne", "non"), ("territoire.littoral", "non")));
    }

    [Fact]
    public void The_condition_of_its_kind_of_plan_holds_too()
    {
        var rule = Analysis with { Document = new DeadlineDocument("plui-h", "plui", Condition.Parse("plan.tient_lieu_plh")) };
        Assert.Empty(Reckon(rule, ("plan.tient_lieu_plh", "false"), ("plan.date_approbation", "2024-05-01")));
        Assert.Equal(DeadlineState.Unsettled, Of(rule, ("plan.date_approbation", "2024-05-01")).State);
    }

    [Fact]
    public void A_stand_in_is_used_said_and_the_true_day_asked_for()
    {
        var deadline = Of(Analysis with { From = ["plan.date_entree_en_vigueur"], Fallback = "plan.date_approbation" }, ("plan.date_approbation", "2024-05-01"));
        Assert.Equal("2030-05-01", Text(deadline.Due));
        Assert.Contains("faute de plan.date_entree_en_vigueur", Assert.Single(deadline.Remarks), StringComparison.Ordinal);
        Assert.Equal("plan.date_entree_en_vigueur", Assert.Single(deadline.Missing).Name);
    }

    [Fact]
    public void A_day_that_the_law_fixes_holds_until_the_first_time_is_met()
    {
        var rule = SomeDeadline.Of("RAPPORT") with { Renewed = ["plan.date_maintien"], Months = 36, FirstDue = new DateOnly(2024, 8, 22) };
        Assert.Equal(("2024-08-22", DeadlineState.Overdue), (Text(Of(rule).Due), Of(rule).State));
        Assert.Equal(("2027-06-20", "2024-08-22"), (Text(Of(rule, ("plan.date_maintien", "2024-06-20")).Due), Text(Of(rule, ("plan.date_maintien", "2024-06-20")).First)));
    }

    [Fact]
    public void What_never_took_place_makes_nothing_due_unless_it_had_to()
    {
        var rule = SomeDeadline.Of("INVENTAIRE") with { Renewed = ["plan.date_maintien"], Months = 72 };
        Assert.Empty(Reckon(rule, ("plan.date_maintien", "non")));
        var deadline = Of(rule with { IsDueWithoutStart = true }, ("plan.date_maintien", "non"));
        Assert.Equal((DeadlineState.Overdue, (DateOnly?)null), (deadline.State, deadline.Due));
    }

    [Fact]
    public void What_only_a_plan_in_force_owes_waits_for_its_approval()
    {
        var rule = SomeDeadline.Of("SCOT") with { Requires = "plan.date_approbation", From = ["territoire.date_scot"], Months = 12 };
        var deadline = Of(rule, ("territoire.date_scot", "2020-01-01"));
        Assert.Equal((DeadlineState.Undated, "plan.date_approbation"), (deadline.State, Assert.Single(deadline.Missing).Name));
        Assert.Equal(DeadlineState.Overdue, Of(rule, ("territoire.date_scot", "2020-01-01"), ("plan.date_approbation", "2018-01-01")).State);
    }

    [Fact]
    public void A_part_goes_with_the_whole_that_it_is_met_with_on_the_same_day()
    {
        var part = Analysis with { Id = "VOLET", PartOf = ["AUTRE", "ANALYSE"] };
        var facts = Facts(("plan.date_approbation", "2024-05-01"));
        Assert.Equal("ANALYSE", Reckoning(Analysis, part).Of("plui", facts, Today).Single(d => d.Id == "VOLET").PartOf);
        Assert.Null(Reckoning(Analysis with { Months = 60 }, part).Of("plui", facts, Today).Single(d => d.Id == "VOLET").PartOf);
    }

    [Fact]
    public void The_most_pressing_comes_first()
    {
        var facts = Facts(("plan.date_approbation", "2022-05-01"));
        var ids = Reckoning(Analysis, Analysis with { Id = "TROIS", Months = 36 }, Analysis with { Id = "CINQ", Months = 60 }).Of("plui", facts, Today).Select(d => d.Id);
        Assert.Equal(["TROIS", "CINQ", "ANALYSE"], ids);
    }

    [Fact]
    public void A_plan_of_another_type_has_none_of_them() => Assert.Empty(Reckoning(Analysis).Of("scot", Facts(), Today));

    private static PlanDeadline Of(DeadlineRule rule, params (string, string)[] facts) => Assert.Single(Reckon(rule, facts));

    private static IReadOnlyList<PlanDeadline> Reckon(DeadlineRule rule, params (string, string)[] facts) => Reckoning(rule).Of("plui", Facts(facts), Today);

    private static DeadlineReckoning Reckoning(params DeadlineRule[] rules) =>
        new(new DeadlineBook(rules, [new AskedFact("plan.date_maintien", "Quand ?")]), new Dictionary<string, string> { ["territoire.montagne"] = "Montagne ?" });

    private static FactSet Facts(params (string Name, string Value)[] facts) => new(facts.ToDictionary(f => f.Name, f => f.Value));

    private static string? Text(DateOnly? day) => day?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
