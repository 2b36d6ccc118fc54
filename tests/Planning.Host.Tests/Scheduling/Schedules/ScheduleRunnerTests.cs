using Planning.Host.Scheduling.Schedules;
using Planning.Host.Works;
using Planning.Indicators.Store;

namespace Planning.Host.Tests.Scheduling.Schedules;

public sealed class ScheduleRunnerTests
{
    [Fact]
    public async Task A_schedule_takes_place_at_its_time_and_the_next_one_is_reckoned()
    {
        await using var service = new SomeSchedules();
        var schedule = service.Add("Contrôle du lundi", "chaque lundi à 7 h");
        Assert.Equal(new DateTimeOffset(2026, 11, 30, 6, 0, 0, TimeSpan.Zero), (await service.TickAsync(schedule))!.Next);
        Assert.Empty(service.Ledger.Last());
        service.Clock.Now = new DateTimeOffset(2026, 11, 30, 6, 0, 1, TimeSpan.Zero);
        Assert.Equal(new DateTimeOffset(2026, 12, 7, 6, 0, 0, TimeSpan.Zero), (await service.TickAsync(schedule))!.Next);
        var (work, run) = (Assert.Single(service.Ledger.Last()), Assert.Single(service.Book.Runs()));
        Assert.Equal((work.Id, RunState.Begun, RunCause.Due), (run.Work, run.State, run.Cause));
        Assert.Equal((WorkOrigin.Schedule, "Contrôle du lundi"), (work.Origin, work.Title));
    }

    [Fact]
    public async Task After_an_outage_all_that_was_missed_is_made_up_for_once()
    {
        await using var service = new SomeSchedules();
        var schedule = service.Add("Chaque heure", "toutes les heures");
        await service.TickAsync(schedule);
        service.Clock.Now += TimeSpan.FromDays(12);
        await service.TickAsync(schedule);
        await service.TickAsync(schedule);
        Assert.Equal(RunCause.CaughtUp, Assert.Single(service.Book.Runs()).Cause);
        Assert.Single(service.Ledger.Last());
    }

    [Fact]
    public async Task A_run_is_left_while_the_one_before_it_is_not_over()
    {
        await using var service = new SomeSchedules();
        var schedule = service.Add("Chaque jour", "tous les jours à 7 h");
        await service.TickAsync(schedule);
        service.Clock.Now += TimeSpan.FromDays(1);
        await service.TickAsync(schedule);
        service.Clock.Now += TimeSpan.FromDays(1);
        await service.TickAsync(schedule);
        Assert.Equal([RunState.Skipped, RunState.Begun], service.Book.Runs().Select(r => r.State));
        service.Ledger.End(Assert.Single(service.Ledger.Last()).Id, new WorkOutcome(WorkState.Done, "Fait."));
        service.Clock.Now += TimeSpan.FromDays(1);
        await service.TickAsync(schedule);
        Assert.Equal(2, service.Ledger.Last().Count);
    }

    [Fact]
    public async Task The_same_moment_taken_twice_makes_one_work()
    {
        await using var service = new SomeSchedules();
        var schedule = service.Add("Chaque jour", "tous les jours à 7 h");
        await service.TickAsync(schedule);
        var due = service.Book.Find(schedule.Key)!.Next;
        service.Clock.Now += TimeSpan.FromDays(1);
        await service.TickAsync(schedule);
        service.Book.SetNext(schedule.Key, due);
        await service.TickAsync(schedule);
        Assert.Single(service.Ledger.Last());
        Assert.Single(service.Book.Runs());
    }

    [Fact]
    public async Task A_paused_schedule_does_nothing_and_makes_up_for_nothing_afterwards()
    {
        await using var service = new SomeSchedules();
        var schedule = service.Add("Chaque jour", "tous les jours à 7 h");
        await service.TickAsync(schedule);
        service.Book.Enable(schedule.Key, false);
        service.Clock.Now += TimeSpan.FromDays(3);
        Assert.Null(await service.TickAsync(schedule));
        service.Book.Enable(schedule.Key, true);
        await service.TickAsync(schedule);
        Assert.Empty(service.Book.Runs());
    }

    [Fact]
    public async Task A_plan_that_is_no_longer_there_is_told_with_what_to_do()
    {
        await using var service = new SomeSchedules();
        var schedule = service.Add("Contrôle", "tous les jours à 7 h");
        await service.TickAsync(schedule);
        Directory.Delete(service.PlanFolder);
        service.Clock.Now += TimeSpan.FromDays(1);
        await service.TickAsync(schedule);
        var run = Assert.Single(service.Book.Runs());
        Assert.Equal(RunState.Refused, run.State);
        Assert.Contains("n'existe plus", run.Message, StringComparison.Ordinal);
        Assert.Contains("retirez le programme « Contrôle »", run.Remedy, StringComparison.Ordinal);
        Assert.NotNull(new ScheduleLine(schedule, null, null).Missing);
    }

    [Fact]
    public async Task A_share_that_comes_back_within_the_hour_is_waited_for()
    {
        await using var service = new SomeSchedules();
        var schedule = service.Add("Contrôle", "tous les jours à 9 h");
        await service.TickAsync(schedule);
        Directory.Delete(service.PlanFolder);
        service.Clock.Now = new DateTimeOffset(2026, 11, 27, 8, 1, 0, TimeSpan.Zero);
        Assert.Null(await service.TickAsync(schedule));
        Assert.Empty(service.Book.Runs());
        Directory.CreateDirectory(service.PlanFolder);
        Assert.NotNull(await service.TickAsync(schedule));
        Assert.Equal(RunState.Begun, Assert.Single(service.Book.Runs()).State);
    }

    [Fact]
    public async Task What_a_person_asks_for_is_done_once_even_paused()
    {
        await using var service = new SomeSchedules();
        var schedule = service.Add("Contrôle", "chaque lundi à 7 h");
        service.Book.Enable(schedule.Key, false);
        service.Book.Ask(schedule.Key);
        await service.SweepAsync();
        await service.SweepAsync();
        Assert.Equal(RunCause.Asked, Assert.Single(service.Book.Runs()).Cause);
    }

    [Fact]
    public async Task What_a_person_asks_for_outlives_a_database_that_fails_before_it_is_kept()
    {
        await using var service = new SomeSchedules();
        var schedule = service.Add("Contrôle", "chaque lundi à 7 h");
        service.Book.Ask(schedule.Key);
        Rename(service, "works", "aside");
        await Assert.ThrowsAnyAsync<Exception>(service.SweepAsync);
        Rename(service, "aside", "works");
        await service.SweepAsync();
        Assert.Equal(RunCause.Asked, Assert.Single(service.Book.Runs()).Cause);
        Assert.Null(service.Book.Find(schedule.Key)!.Asked);
    }

    [Fact]
    public async Task What_is_asked_for_while_another_request_is_done_stays_asked_for()
    {
        await using var service = new SomeSchedules();
        var schedule = service.Add("Contrôle", "chaque lundi à 7 h");
        service.Book.Ask(schedule.Key);
        var first = service.Book.Find(schedule.Key)!.Asked!.Value;
        service.Clock.Now += TimeSpan.FromSeconds(1);
        service.Book.Ask(schedule.Key);
        service.Book.Answer(schedule.Key, first);
        Assert.Equal(service.Clock.Now, service.Book.Find(schedule.Key)!.Asked);
    }

    private static void Rename(SomeSchedules service, string table, string name)
    {
        using var connection = service.Get<IStoreDatabase>().Open();
        using var command = connection.CreateCommand();
        command.CommandText = $"alter table {table} rename to {name}";
        command.ExecuteNonQuery();
    }
}
