using Planning.Host.Mailing;
using Planning.Host.Tests.Scheduling.Schedules;
using Planning.Host.Works;
using Planning.Host.Works.Kinds;

namespace Planning.Host.Tests.Works;

public sealed class RemindWorkTests
{
    [Fact]
    public async Task People_are_reminded_once_at_each_distance_and_the_report_is_drafted_ahead()
    {
        var plan = string.Empty;
        await using var service = new SomeSchedules(s => s with
        {
            Plans = [plan = Path.Combine(Path.GetDirectoryName(s.Data)!, "plan")],
            Mail = new MailSettings { Server = "localhost", From = "planning@agence.fr", To = ["equipe@agence.fr"] },
        });
        await File.WriteAllTextAsync(Path.Combine(plan, "dossier.yaml"), """
            type: scot
            nom: SCoT d'Essai
            plan.date_approbation: 2021-06-12
            plan.date_entree_en_vigueur: 2025-06-01
            plan.date_objectifs_artificialisation: 2025-01-01
            plan.tient_lieu_pcaet: false
            plan.perimetre_identique_plui: false
            territoire.plh_ou_pdm_anterieur: false
            """);
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

    private static WorkOutcome Run(SomeSchedules service, string id)
    {
        var results = Directory.CreateDirectory(Path.Combine(service.Folder, $"resultats-{id}")).FullName;
        var work = new Work { Id = id, Key = id, Title = "Rappels", By = "essai", Origin = WorkOrigin.Schedule, Order = new WorkOrder { Kind = WorkKind.Remind }, Made = service.Clock.Now };
        var outcome = service.Get<IEnumerable<IWorkKind>>().OfType<RemindWork>().Single().Run(new WorkRun(work, [], results, new Progress<string>(), CancellationToken.None));
        Assert.True(File.Exists(Path.Combine(results, "echeances.html")));
        Assert.True(File.Exists(Path.Combine(results, "echeances.ics")));
        return outcome;
    }
}
