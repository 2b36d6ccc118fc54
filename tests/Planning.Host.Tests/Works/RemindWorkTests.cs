using Microsoft.Extensions.DependencyInjection;
using Planning.Host.Mailing;
using Planning.Host.Settings;
using Planning.Host.Tests.Scheduling.Schedules;
using Planning.Host.Works;
using Planning.Host.Works.Kinds;
using Planning.Indicators.Store;

namespace Planning.Host.Tests.Works;

public sealed class RemindWorkTests
{
    [Fact]
    public async Task People_are_reminded_once_at_each_distance_and_the_report_is_drafted_ahead()
    {
        await using var service = Service(s => s with { Mail = Mail });
        var plan = service.PlanFolder;
        Assert.Equal("1 rappel d'échéance, 1 projet de rapport mis en préparation.", Run(service, "a").Message);
        var mail = Assert.Single(service.Get<MailBox>().Waiting());
        Assert.Contains("le schéma est caduc", mail.Body, StringComparison.Ordinal);
        Assert.Contains("projet de rapport", mail.Body, StringComparison.Ordinal);
        var report = Assert.Single(service.Ledger.Last(), w => w.Order.Kind == WorkKind.Report);
        Assert.Equal(("bilan-scot", plan), (report.Order.Report, report.Order.Paths[0]));

        service.Clock.Now += TimeSpan.FromDays(1);
        Assert.StartsWith("0 rappel", Run(service, "b").Message, StringComparison.Ordinal);
        service.Clock.Now = new DateTimeOffset(2027, 1, 4, 7, 0, 0, TimeSpan.Zero);
        Assert.StartsWith("1 rappel d'échéance, 0 projet", Run(service, "c").Message, StringComparison.Ordinal);
        Assert.Equal(2, service.Get<MailBox>().Waiting().Count);
    }

    [Fact]
    public async Task A_report_is_drafted_as_soon_as_it_is_to_be_prepared_however_near_the_reminders_are()
    {
        await using var service = Service(s => s with { Reminders = [1] });
        Assert.Equal("0 rappel d'échéance, 1 projet de rapport mis en préparation.", Run(service, "a").Message);
    }

    [Fact]
    public async Task A_draft_that_failed_is_told_and_made_again_and_one_that_was_made_is_not_though_its_work_is_forgotten()
    {
        await using var service = Service(s => s);
        Run(service, "a");
        var draft = Assert.Single(service.Ledger.Last(), w => w.Order.Kind == WorkKind.Report);
        service.Ledger.End(draft.Id, new WorkOutcome(WorkState.Failed, "Le catalogue ne peut pas être lu.", "Réparez-le."));
        var told = Run(service, "b");
        Assert.Equal((WorkState.Partial, "Réparez-le."), (told.State, told.Remedy));
        Assert.Contains("n'a pas pu être rédigé, et va être tenté à nouveau. Le catalogue ne peut pas être lu.", told.Message, StringComparison.Ordinal);
        Assert.Equal(WorkState.Waiting, service.Ledger.Find(draft.Id)!.State);

        service.Ledger.End(draft.Id, new WorkOutcome(WorkState.Done, "Le rapport est rédigé."));
        Assert.Equal(WorkState.Done, Run(service, "c").State);
        Assert.Equal([draft.Id], service.Ledger.Forget(service.Clock.Now + TimeSpan.FromDays(1)));
        Assert.EndsWith("0 projet de rapport mis en préparation.", Run(service, "d").Message, StringComparison.Ordinal);
        Assert.Empty(service.Ledger.Last());
    }

    [Fact]
    public async Task What_was_reached_while_no_mail_server_was_configured_is_told_once_one_is()
    {
        await using var service = Service(s => s);
        Run(service, "a");
        var box = new MailBox(service.Get<IStoreDatabase>(), service.Get<PlanningSettings>() with { Mail = Mail }, service.Clock);
        var work = ActivatorUtilities.CreateInstance<RemindWork>(service.Get<IServiceProvider>(), box);
        Run(service, "b", work);
        Assert.Contains("le schéma est caduc", Assert.Single(box.Waiting()).Body, StringComparison.Ordinal);
        Assert.StartsWith("0 rappel", Run(service, "c", work).Message, StringComparison.Ordinal);
    }

    private static MailSettings Mail => new() { Server = "localhost", From = "planning@agence.fr", To = ["equipe@agence.fr"] };

    private static SomeSchedules Service(Func<PlanningSettings, PlanningSettings> change)
    {
        var service = new SomeSchedules(s => change(s with { Plans = [Path.Combine(Path.GetDirectoryName(s.Data)!, "plan")] }));
        File.WriteAllText(Path.Combine(service.PlanFolder, "dossier.yaml"), """
            type: scot
            nom: SCoT d'Essai
            plan.date_approbation: 2021-06-12
            plan.date_entree_en_vigueur: 2025-06-01
            plan.date_objectifs_artificialisation: 2025-01-01
            plan.tient_lieu_pcaet: false
            plan.perimetre_identique_plui: false
            territoire.plh_ou_pdm_anterieur: false
            """);
        return service;
    }

    private static WorkOutcome Run(SomeSchedules service, string id, RemindWork? kind = null)
    {
        var results = Directory.CreateDirectory(Path.Combine(service.Folder, $"resultats-{id}")).FullName;
        var work = new Work { Id = id, Key = id, Title = "Rappels", By = "essai", Origin = WorkOrigin.Schedule, Order = new WorkOrder { Kind = WorkKind.Remind }, Made = service.Clock.Now };
        var outcome = (kind ?? service.Get<IEnumerable<IWorkKind>>().OfType<RemindWork>().Single()).Run(new WorkRun(work, [], results, new Progress<string>(), CancellationToken.None));
        Assert.True(File.Exists(Path.Combine(results, "echeances.html")));
        Assert.True(File.Exists(Path.Combine(results, "echeances.ics")));
        return outcome;
    }
}
