using Planning.Abstractions;
using Planning.Host.Works;

namespace Planning.Host.Tests.Works;

public sealed class WorkRunnerTests : IAsyncDisposable
{
    /// <summary>The number that Linux gives it.</summary>
    private const int NoSpace = 28;

    private readonly SomeService service = new();

    public ValueTask DisposeAsync() => service.DisposeAsync();

    [Fact]
    public void A_full_disk_is_waited_for_and_said()
    {
        var isFull = true;
        service.Kind = new SomeKind(work => isFull ? throw new IOException("No space left on device", NoSpace) : new WorkOutcome(WorkState.Done, "Fait."));
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
        await Task.WhenAll(works.Select(w => Task.Run(() => SpinWait.SpinUntil(() => Run(w) is null))));
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

    [Fact]
    public void A_result_that_cannot_be_put_is_tried_for_three_days_and_then_told_and_stays()
    {
        var work = Add(delivery: new WorkDelivery(Path.Combine(service.Drop("un fichier"), "rapports"), "controle"));
        var waited = TimeSpan.Zero;
        for (var pause = Run(work); pause is not null && waited < TimeSpan.FromDays(30); pause = Run(work))
        {
            Assert.Contains("Nouvel essai à", Now(work).Message, StringComparison.Ordinal);
            waited += pause.Value;
        }

        Assert.InRange(waited, TimeSpan.FromDays(2.5), TimeSpan.FromDays(3.5));
        Assert.Equal(WorkState.Partial, Now(work).State);
        Assert.StartsWith("Aucun point à traiter. Le résultat n'a pas pu être déposé", Now(work).Message, StringComparison.Ordinal);
        Assert.NotEqual(string.Empty, Now(work).Remedy);
        Assert.NotNull(WorkFolder.Of(service.Data, work.Id).Find("controle.html"));
        Assert.Single(service.Kind!.Begun);
    }

    [Fact]
    public void A_watched_share_that_cannot_be_written_to_is_waited_for_however_long()
    {
        var work = Add(delivery: new WorkDelivery(Path.Combine(service.Drop("un fichier"), "rapports"), "controle") { Under = service.Folder });
        for (var attempt = 0; attempt < 60; attempt++)
        {
            Assert.Equal(WorkPause.Delivery, Run(work));
        }
    }

    [Fact]
    public void A_work_that_is_held_against_waits_its_turn_and_no_thread_waits_with_it()
    {
        using var stopped = new CancellationTokenSource();
        stopped.Cancel();
        TimeSpan? pause = null;
        var other = string.Empty;
        service.Kind = new SomeKind(_ =>
        {
            pause = service.Get<WorkRunner>().Run(other, stopped.Token);
            return new WorkOutcome(WorkState.Done, "Fait.");
        });
        var (first, second) = (Add("première"), Add("seconde"));
        other = second.Id;
        service.Ledger.Begin(first.Id);
        service.Ledger.Begin(second.Id);
        Assert.Null(Run(first));
        Assert.Equal(WorkPause.Turn, pause);
        Assert.Equal(["première"], service.Kind!.Begun);
    }

    [Fact]
    public void A_file_that_is_gone_ends_it_at_once_and_is_called_so()
    {
        service.Kind = new SomeKind(work => new WorkOutcome(WorkState.Done, File.ReadAllText(Path.Combine(work.Results, "absent.txt"))));
        var work = Add();
        Assert.Null(Run(work));
        Assert.Equal(WorkState.Failed, Now(work).State);
        Assert.Contains("n'existe plus", Now(work).Message, StringComparison.Ordinal);
    }

    private Work Add(string title = "PLUi.docx", WorkDelivery? delivery = null)
    {
        var id = Work.NewId();
        Directory.CreateDirectory(WorkFolder.Of(service.Data, id).Received);
        return service.Ledger.Add(new Work { Id = id, Key = id, Title = title, By = "Anne", Origin = WorkOrigin.Page, Order = new WorkOrder { Kind = WorkKind.Check, Delivery = delivery }, Made = service.Clock.GetUtcNow() }).Work;
    }

    private TimeSpan? Run(Work work) => service.Get<WorkRunner>().Run(work.Id, CancellationToken.None);

    private Work Now(Work work) => service.Ledger.Find(work.Id)!;
}
