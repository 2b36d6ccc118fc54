using Planning.Abstractions;
using Planning.Host.Works;

namespace Planning.Host.Tests.Works;

public sealed class WorkRunnerTests : IAsyncDisposable
{
    private readonly SomeService service = new();

    public ValueTask DisposeAsync() => service.DisposeAsync();

    [Fact]
    public void A_full_disk_is_waited_for_and_said()
    {
        var isFull = true;
        service.Kind = new SomeKind(work => isFull ? throw new IOException("No space left on device") : new WorkOutcome(WorkState.Done, "Fait."));
        var work = Add();
        Assert.Equal(TimeSpan.FromSeconds(30), Run(work));
        Assert.Equal(TimeSpan.FromMinutes(2), Run(work));
        Assert.Equal((WorkState.Waiting, 2, 0), (Now(work).State, Now(work).Attempts, Now(work).Stops));
        Assert.Contains("Le disque est plein", Now(work).Message, StringComparison.Ordinal);
        isFull = false;
        Assert.Null(Run(work));
        Assert.Equal((WorkState.Done, "Fait."), (Now(work).State, Now(work).Message));
        Assert.Equal(["resultats"], Directory.EnumerateDirectories(WorkFolder.Of(service.Data, work.Id).Path).Select(d => Path.GetFileName(d)).Where(n => n != "recu"));
    }

    [Fact]
    public void A_mistake_of_a_person_and_a_fault_of_ours_end_it_at_once()
    {
        service.Kind = new SomeKind(work => throw (work.Work.Title == "à nous" ? new InvalidOperationException("secret") : new UserErrorException("PLN1000", "Le document est chiffré.", "Donnez le mot de passe.")));
        var (theirs, ours) = (Add("à elle"), Add("à nous"));
        Assert.Null(Run(theirs));
        Assert.Null(Run(ours));
        Assert.Equal((WorkState.Failed, "Le document est chiffré."), (Now(theirs).State, Now(theirs).Message));
        Assert.Equal(WorkState.Failed, Now(ours).State);
        Assert.DoesNotContain("secret", Now(ours).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_work_that_keeps_stopping_the_service_is_left_alone_and_says_so()
    {
        var work = Add();
        for (var stop = 0; stop < WorkRunner.MostStops; stop++)
        {
            service.Ledger.Begin(work.Id);
        }

        Assert.Null(Run(work));
        Assert.Equal(WorkState.Failed, Now(work).State);
        Assert.Empty(service.Kind!.Begun);
    }

    [Fact]
    public void A_stop_that_was_asked_for_does_not_count()
    {
        using var stop = new CancellationTokenSource();
        service.Kind = new SomeKind(work =>
        {
            stop.Cancel();
            work.Cancellation.ThrowIfCancellationRequested();
            return new WorkOutcome(WorkState.Done, string.Empty);
        });
        var work = Add();
        Assert.Throws<OperationCanceledException>(() => service.Get<WorkRunner>().Run(work.Id, stop.Token));
        Assert.Equal((WorkState.Waiting, 0, 0), (Now(work).State, Now(work).Attempts, Now(work).Stops));
    }

    [Fact]
    public async Task Works_that_were_running_when_the_service_stopped_are_done_one_by_one()
    {
        var (running, most) = (0, 0);
        service.Kind = new SomeKind(_ =>
        {
            most = Math.Max(most, Interlocked.Increment(ref running));
            Thread.Sleep(50);
            Interlocked.Decrement(ref running);
            return new WorkOutcome(WorkState.Done, string.Empty);
        });
        var works = Enumerable.Range(0, 4).Select(n => Add($"{n}")).ToList();
        works.ForEach(w => service.Ledger.Begin(w.Id));
        await Task.WhenAll(works.Select(w => Task.Run(() => Run(w))));
        Assert.Equal((1, 4), (most, service.Kind.Begun.Count));
    }

    [Fact]
    public void What_an_attempt_finished_before_it_was_killed_is_not_made_again()
    {
        var work = Add();
        Run(work);
        using (var connection = new Microsoft.Data.Sqlite.SqliteConnection($"Data Source={Path.Combine(service.Data, WorkServices.FileName)}"))
        {
            connection.Open();
            using var command = connection.CreateCommand();
            command.CommandText = "update works set state = 'Running', stops = 1";
            command.ExecuteNonQuery();
        }

        Assert.Null(Run(work));
        Assert.Equal(WorkState.Done, Now(work).State);
        Assert.Single(service.Kind!.Begun);
    }

    [Fact]
    public void Where_two_machines_do_a_work_the_results_of_one_stand()
    {
        var folder = WorkFolder.Of(service.Data, Work.NewId());
        var outcome = folder.Fill(slow =>
        {
            folder.Fill(quick =>
            {
                File.WriteAllText(Path.Combine(quick, "controle.html"), "premier");
                return new WorkOutcome(WorkState.Done, "premier");
            });
            File.WriteAllText(Path.Combine(slow, "controle.html"), "second");
            return new WorkOutcome(WorkState.Done, "second");
        });
        Assert.Equal("premier", outcome.Message);
        Assert.Equal("premier", File.ReadAllText(folder.Find("controle.html")!));
        Assert.Equal([folder.Results], Directory.EnumerateDirectories(folder.Path));
    }

    [Fact]
    public void Progress_that_cannot_be_noted_stops_no_work()
    {
        service.Kind = new SomeKind(work =>
        {
            var (file, aside) = (Path.Combine(service.Data, WorkServices.FileName), Path.Combine(service.Data, "ailleurs"));
            File.Move(file, aside);
            Directory.CreateDirectory(file);
            work.Progress.Report("Lecture");
            Directory.Delete(file);
            File.Move(aside, file);
            return new WorkOutcome(WorkState.Done, "Fait.");
        });
        var work = Add();
        Assert.Null(Run(work));
        Assert.Equal(WorkState.Done, Now(work).State);
    }

    private Work Add(string title = "PLUi.docx")
    {
        var id = Work.NewId();
        Directory.CreateDirectory(WorkFolder.Of(service.Data, id).Received);
        return service.Ledger.Add(new Work { Id = id, Key = id, Title = title, By = "Anne", Origin = WorkOrigin.Page, Order = new WorkOrder { Kind = WorkKind.Check }, Made = service.Clock.GetUtcNow() }).Work;
    }

    private TimeSpan? Run(Work work) => service.Get<WorkRunner>().Run(work.Id, CancellationToken.None);

    private Work Now(Work work) => service.Ledger.Find(work.Id)!;
}
