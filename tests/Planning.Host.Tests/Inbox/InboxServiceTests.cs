using Planning.Host.Tests.Works;
using Planning.Host.Works;
using Planning.Tests;

namespace Planning.Host.Tests.Inbox;

public sealed class InboxServiceTests : IAsyncDisposable
{
    private readonly SomeService service = new();

    public ValueTask DisposeAsync() => service.DisposeAsync();

    [Fact]
    public async Task A_document_dropped_comes_back_with_remarks_beside_it_and_is_left_as_it_is()
    {
        var sample = Path.Combine(Repository.Root, "samples", "plui", "2_PADD.docx");
        service.Kind = null;
        await service.StartAsync();
        File.Copy(sample, Path.Combine(service.Folder, "PADD v2.1.docx"));
        service.Drop("note.docx", "ceci n'est pas un document Word");
        await SomeService.UntilAsync(() => service.Ledger.Last() is { Count: 2 } works && works.All(w => w.IsOver));
        Assert.Equal(["PADD v2.1-controle.docx", "PADD v2.1-controle.html", "PADD v2.1.docx", "note-non-traite.txt", "note.docx"], service.Names());
        Assert.Equal(File.ReadAllBytes(sample), File.ReadAllBytes(Path.Combine(service.Folder, "PADD v2.1.docx")));
        Assert.DoesNotContain(service.Data, File.ReadAllText(Path.Combine(service.Folder, "note-non-traite.txt")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_hundred_files_dropped_at_once_are_worked_through_and_each_has_its_result()
    {
        service.Watched = service.Watched with { Results = Path.Combine(service.Folder, "resultats") };
        for (var number = 0; number < 100; number++)
        {
            service.Drop($"Plan {number:000}.docx", $"{number}");
        }

        await service.StartAsync();
        var most = 0;
        await SomeService.UntilAsync(() =>
        {
            most = Math.Max(most, service.Ledger.CountOpen(WorkOrigin.Inbox));
            return service.Ledger.Counts().GetValueOrDefault(WorkState.Done) == 100;
        });
        Assert.InRange(most, 1, 16);
        Assert.Equal(Enumerable.Range(0, 100).Select(n => $"Plan {n:000}-controle.html"), Directory.EnumerateFiles(Path.Combine(service.Folder, "resultats")).Select(f => Path.GetFileName(f)).Order(StringComparer.Ordinal));
        Assert.Equal(100, service.Kind!.Begun.Count);
    }

    [Fact]
    public async Task A_share_that_goes_away_while_a_document_is_worked_on_gets_its_result_later_and_is_not_made_anew()
    {
        using var gone = new ManualResetEventSlim();
        service.Kind = new SomeKind(work =>
        {
            gone.Wait(TimeSpan.FromSeconds(30));
            File.WriteAllText(Path.Combine(work.Results, "controle.html"), "<p/>");
            return new WorkOutcome(WorkState.Done, "Aucun point à traiter.");
        });
        service.Drop("PLUi.docx");
        await service.StartAsync();
        await SomeService.UntilAsync(() => !service.Kind.Begun.IsEmpty);
        Directory.Move(service.Folder, service.Folder + "-ailleurs");
        gone.Set();
        await SomeService.UntilAsync(() => service.Ledger.Open() is [{ State: WorkState.Waiting, Attempts: 1 }]);
        var waiting = service.Ledger.Open()[0];
        Assert.Contains("n'a pas pu être déposé", waiting.Message, StringComparison.Ordinal);
        Assert.False(Directory.Exists(service.Folder));
        Directory.Move(service.Folder + "-ailleurs", service.Folder);
        Assert.Null(service.Get<WorkRunner>().Run(waiting.Id, CancellationToken.None));
        Assert.Equal(["PLUi-controle.html", "PLUi.docx"], service.Names());
        Assert.Single(service.Kind.Begun);
    }
}
