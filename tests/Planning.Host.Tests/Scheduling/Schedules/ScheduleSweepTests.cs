using Planning.Host.Mailing;
using Planning.Host.Scheduling.Schedules;
using Planning.Host.Works;
using Quartz;

namespace Planning.Host.Tests.Scheduling.Schedules;

public sealed class ScheduleSweepTests
{
    private static readonly MailSettings Mail = new() { Server = "localhost", From = "planning@agence.fr", To = ["equipe@agence.fr"] };

    [Fact]
    public async Task The_scheduler_keeps_a_trigger_of_each_next_time_and_one_only()
    {
        await using var service = new SomeSchedules();
        var schedule = service.Add("Contrôle", "chaque lundi à 7 h");
        await service.SweepAsync();
        await service.SweepAsync();
        var scheduler = await service.Get<ISchedulerFactory>().GetScheduler();
        var triggers = await scheduler.GetTriggersOfJob(new JobKey(schedule.Key, ScheduleQuartzJob.Group));
        Assert.Equal(new DateTimeOffset(2026, 11, 30, 6, 0, 0, TimeSpan.Zero), Assert.Single(triggers).StartTimeUtc);
    }

    [Fact]
    public async Task How_a_run_ended_is_told_in_the_history_and_a_failure_by_one_mail()
    {
        await using var service = new SomeSchedules(s => s with { Mail = Mail });
        await FailAsync(service);
        await service.SweepAsync();
        var run = Assert.Single(service.Book.Runs());
        Assert.Equal((RunState.Failed, "Le PDF est protégé."), (run.State, run.Message));
        var mail = Assert.Single(service.Get<MailBox>().Waiting());
        Assert.Contains("« Contrôle » a échoué", mail.Subject, StringComparison.Ordinal);
        Assert.Contains("Le PDF est protégé.", mail.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_failure_is_told_by_mail_when_it_comes_after_days_of_attempts_and_many_other_runs()
    {
        await using var service = new SomeSchedules(s => s with { Mail = Mail });
        var schedule = service.Add("Contrôle", "chaque lundi à 7 h");
        await service.TickAsync(schedule);
        service.Clock.Now += TimeSpan.FromDays(3);
        await service.TickAsync(schedule);
        for (var quarter = 1; quarter <= 60; quarter++)
        {
            var now = service.Clock.Now += TimeSpan.FromMinutes(75);
            service.Book.Note(new ScheduleRun { Schedule = "autre", Due = now, Noted = now, Cause = RunCause.Due, State = RunState.Done, Ended = now });
        }

        service.Ledger.End(Assert.Single(service.Ledger.Last()).Id, new WorkOutcome(WorkState.Failed, "Le disque est plein.", "Libérez de la place."));
        await service.SweepAsync();
        await service.SweepAsync();
        Assert.Contains("Le disque est plein.", Assert.Single(service.Get<MailBox>().Waiting()).Body, StringComparison.Ordinal);
        Assert.Equal((service.Clock.Now, true), (service.Book.Runs(schedule.Key)[0].Ended, service.Book.Runs(schedule.Key)[0].IsTold));
    }

    [Fact]
    public async Task A_schedule_that_keeps_being_refused_writes_once_until_it_goes_well_again()
    {
        await using var service = new SomeSchedules(s => s with { Mail = Mail });
        var schedule = service.Add("Contrôle", "toutes les 15 minutes");
        await service.TickAsync(schedule);
        await RefuseAsync(3);
        Assert.Single(service.Get<MailBox>().Waiting());

        Directory.CreateDirectory(service.PlanFolder);
        await PassAsync();
        service.Ledger.End(Assert.Single(service.Ledger.Last()).Id, new WorkOutcome(WorkState.Done, "Fait."));
        await service.SweepAsync();
        await RefuseAsync(2);
        Assert.Equal(2, service.Get<MailBox>().Waiting().Count);

        async Task RefuseAsync(int times)
        {
            Directory.Delete(service.PlanFolder);
            for (var time = 0; time < times; time++)
            {
                await PassAsync();
                await service.SweepAsync();
            }

            Assert.Equal(Enumerable.Repeat(RunState.Refused, times), service.Book.Runs(schedule.Key, times).Select(r => r.State));
        }

        Task PassAsync()
        {
            service.Clock.Now += TimeSpan.FromHours(2);
            return service.TickAsync(schedule);
        }
    }

    [Fact]
    public async Task A_run_that_is_done_in_part_is_told_by_mail()
    {
        await using var service = new SomeSchedules(s => s with { Mail = Mail });
        await EndAsync(service, new WorkOutcome(WorkState.Partial, "Le résultat n'a pas pu être déposé.", "Vérifiez le dossier."));
        Assert.Contains("n'est fait qu'en partie", Assert.Single(service.Get<MailBox>().Waiting()).Subject, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_mail_is_sent_by_one_machine_and_taken_again_where_that_one_stops()
    {
        await using var service = new SomeSchedules(s => s with { Mail = Mail });
        var box = service.Get<MailBox>();
        Assert.True(box.Add("essai", "Essai", "Essai"));
        Assert.Equal("essai", box.Take()!.Key);
        Assert.Null(box.Take());
        service.Clock.Now += TimeSpan.FromMinutes(11);
        Assert.Equal("essai", box.Take()!.Key);
    }

    [Fact]
    public async Task Without_a_mail_server_nobody_is_written_to_and_the_history_says_it_all()
    {
        await using var service = new SomeSchedules();
        await FailAsync(service);
        Assert.Empty(service.Get<MailBox>().Waiting());
        Assert.Equal(RunState.Failed, Assert.Single(service.Book.Runs()).State);
    }

    [Fact]
    public async Task A_mail_that_the_server_does_not_take_waits_and_is_sent_later()
    {
        var carrier = new FailingCarrier();
        await using var service = new SomeSchedules(s => s with { Mail = Mail }, carrier);
        await FailAsync(service);
        await service.Get<MailSweep>().SweepAsync(CancellationToken.None);
        Assert.Contains("ne répond pas", Assert.Single(service.Get<MailBox>().Waiting()).Trouble, StringComparison.Ordinal);
        await service.Get<MailSweep>().SweepAsync(CancellationToken.None);
        Assert.Equal(1, carrier.Attempts);
        carrier.IsDown = false;
        service.Clock.Now += TimeSpan.FromMinutes(2);
        await service.Get<MailSweep>().SweepAsync(CancellationToken.None);
        Assert.Empty(service.Get<MailBox>().Waiting());
        Assert.Equal(2, carrier.Attempts);
    }

    private static Task FailAsync(SomeSchedules service) => EndAsync(service, new WorkOutcome(WorkState.Failed, "Le PDF est protégé.", "Donnez son mot de passe."));

    private static async Task EndAsync(SomeSchedules service, WorkOutcome outcome)
    {
        var schedule = service.Add("Contrôle", "tous les jours à 9 h");
        await service.TickAsync(schedule);
        service.Clock.Now += TimeSpan.FromDays(1);
        await service.TickAsync(schedule);
        service.Ledger.End(Assert.Single(service.Ledger.Last()).Id, outcome);
        await service.SweepAsync();
    }

    private sealed class FailingCarrier : IMailCarrier
    {
        public int Attempts { get; private set; }

        public bool IsDown { get; set; } = true;

        public Task SendAsync(MailSettings settings, string subject, string body, CancellationToken cancellation)
        {
            Attempts++;
            return IsDown ? throw new Planning.Abstractions.UserErrorException("PLN1798", "Le serveur ne répond pas.", "Vérifiez-le.") { IsPassing = true } : Task.CompletedTask;
        }
    }
}
