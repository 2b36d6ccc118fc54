using Planning.Abstractions;
using Planning.Abstractions.Deadlines;
using Planning.Host.Deadlines;
using Planning.Host.Settings;
using Planning.Host.Tests.Scheduling.Schedules;
using Planning.Rules;
using Planning.Tests;

namespace Planning.Host.Tests.Deadlines;

public sealed class DeadlineJobTests : IDisposable
{
    private static readonly string Templates = Path.Combine(Repository.Root, "templates");
    private static readonly DateOnly Day = new(2026, 11, 27);
    private readonly string folder = Directory.CreateTempSubdirectory("planning-plans").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void A_scheme_without_a_decision_in_six_years_has_lapsed_and_its_article_is_told()
    {
        var deadline = Assert.Single(Run(Path.Combine(Repository.Root, "samples", "scot-2018")).Plans).Deadlines.Single(d => d.Id == "SCOT-ANALYSE");
        Assert.Equal((DeadlineState.Overdue, new DateOnly(2024, 6, 12), "L143-28"), (deadline.State, deadline.Due!.Value, deadline.Article));
        Assert.Contains("le schéma est caduc", deadline.Risk, StringComparison.Ordinal);
        Assert.Contains("12\u00A0juin\u00A02024", deadline.Risk, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_of_plans_gives_them_all()
    {
        var overview = Run(Path.Combine(Repository.Root, "samples"));
        Assert.Equal(7, overview.Plans.Count);
        Assert.Empty(overview.Unread);
        Assert.All(overview.Plans, p => Assert.Empty(p.Notices));
        Assert.All(DeadlineStatesOf(overview, DeadlineState.Overdue, DeadlineState.ToPrepare, DeadlineState.Upcoming, DeadlineState.Undated, DeadlineState.Done), Assert.NotEmpty);
    }

    [Fact]
    public void A_plan_newer_than_its_scheme_need_not_be_compared_with_it() =>
        Assert.Equal(DeadlineState.Done, Assert.Single(Run(Path.Combine(Repository.Root, "samples", "plui-h")).Plans).Deadlines.Single(d => d.Id == "PLUI-COMPATIBILITE-SCOT").State);

    [Fact]
    public void A_plan_that_cannot_be_read_does_not_hide_the_others()
    {
        Write("bon", "type: scot\nplan.date_approbation: 2024-01-01");
        Write("sans type", "nom: Sans type");
        Write("faux", "type: scot\nclef: 3");
        var overview = Run(folder, Path.Combine(folder, "absent"));
        Assert.Equal("bon", Assert.Single(overview.Plans).Name);
        Assert.Equal(["PLN1326", "PLN1761", "PLN1775"], overview.Unread.Select(u => u.Code).Order());
    }

    [Fact]
    public void What_is_wrong_in_the_facts_is_told()
    {
        Write("plan", "type: scott\nplan.date_maintien: bientôt\nplan.date_aprobation: 2024-01-01");
        Assert.Equal(["PLN2301", "PLN2303", "PLN2700"], Assert.Single(Run(folder).Plans).Notices.Select(n => n.Code).Order());
    }

    [Fact]
    public void A_decision_still_to_come_is_told_not_to_count()
    {
        Write("plan", "type: scot\nplan.date_approbation: 2021-01-01\nplan.date_maintien: 2026-12-15");
        var plan = Assert.Single(Run(folder).Plans);
        Assert.Equal("PLN2701", Assert.Single(plan.Notices).Code);
        Assert.Equal(new DateOnly(2027, 1, 1), plan.Deadlines.Single(d => d.Id == "SCOT-ANALYSE").Due);
    }

    [Fact]
    public void The_horizon_leaves_out_what_lies_further_and_says_how_many()
    {
        Write("plan", "type: scot\nplan.date_approbation: 2026-01-01\nplan.date_objectifs_artificialisation: 2026-01-01\nplan.tient_lieu_pcaet: false\nterritoire.plh_ou_pdm_anterieur: false\nplan.perimetre_identique_plui: false");
        var overview = Job().Run(new DeadlineRequest([folder], Day, 36));
        Assert.Equal(["SCOT-COMPATIBILITE"], overview.In(DeadlineState.Upcoming).Select(d => d.Deadline.Id));
        Assert.Equal(1, overview.Beyond);
    }

    [Fact]
    public void Without_a_folder_the_plans_of_the_settings_are_told()
    {
        Write("plan", "type: scot\nplan.date_approbation: 2026-01-01");
        Assert.Single(Job(folder).Run(new DeadlineRequest([], Day, null)).Plans);
        Assert.Equal("PLN1760", Assert.Throws<UserErrorException>(() => Run()).Code);
    }

    [Fact]
    public void Without_a_day_it_is_the_day_in_France_whatever_time_the_machine_keeps()
    {
        Write("plan", "type: scot\nplan.date_approbation: 2026-01-01");
        var settings = new PlanningSettings { Templates = Templates, Plans = [folder] };
        var night = new SetClock(new DateTimeOffset(2026, 11, 27, 23, 30, 0, TimeSpan.Zero));
        Assert.Equal(new DateOnly(2026, 11, 28), new DeadlineJob(new DeadlineSource(settings), new RuleLibrary(Templates), settings, night).Run(new DeadlineRequest([], null, null)).Day);
    }

    [Fact]
    public void A_folder_without_any_plan_says_how_to_begin()
    {
        Assert.Equal("PLN1762", Assert.Single(Run(folder).Unread).Code);
        Assert.Contains("dossier init", Assert.Single(Run(folder).Unread).Remedy, StringComparison.Ordinal);
    }

    private static IEnumerable<IReadOnlyList<(PlanDeadlines, PlanDeadline)>> DeadlineStatesOf(DeadlineOverview overview, params DeadlineState[] states) => states.Select(overview.In);

    private static DeadlineOverview Run(params string[] folders) => Job().Run(new DeadlineRequest(folders, Day, null));

    private static DeadlineJob Job(params string[] plans)
    {
        var settings = new PlanningSettings { Templates = Templates, Plans = plans };
        return new DeadlineJob(new DeadlineSource(settings), new RuleLibrary(Templates), settings, TimeProvider.System);
    }

    private void Write(string name, string text)
    {
        Directory.CreateDirectory(Path.Combine(folder, name));
        File.WriteAllText(Path.Combine(folder, name, "dossier.yaml"), text);
    }
}
