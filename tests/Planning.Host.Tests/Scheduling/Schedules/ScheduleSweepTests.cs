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

    private static async Task FailAsync(SomeSchedules service)
    {
        var schedule = service.Add("Contrôle", "tous les jours à 9 h");
        await service.TickAsync(schedule);
        service.Clock.Now += TimeSpan.FromDays(1);
        await service.TickAsync(schedule);
        service.Ledger.End(Assert.Single(service.Ledger.Last()).Id, new WorkOutcome(WorkState.Failed, "Le PDF est protégé.", "Donnez son mot de passe."));
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
