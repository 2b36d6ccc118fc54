using Planning.Host.Inbox;
using Planning.Host.Tests.Works;
using Planning.Host.Works;

namespace Planning.Host.Tests.Inbox;

public sealed class FolderWatchTests : IAsyncDisposable
{
    private readonly SomeService service = new();

    public ValueTask DisposeAsync() => service.DisposeAsync();

    [Fact]
    public async Task A_file_is_taken_once_its_writing_has_ended()
    {
        var watch = service.Watch();
        service.Drop("PLUi.docx", "un");
        await LookAsync(watch);
        service.Drop("PLUi.docx", "un, deux");
        Assert.True(await LookAsync(watch));
        Assert.Empty(service.Ledger.Open());
        await LookAsync(watch);
        var work = Assert.Single(service.Ledger.Open());
        Assert.Equal(("PLUi.docx", WorkOrigin.Inbox, "boîte de dépôt"), (work.Title, work.Origin, work.By));
        Assert.Equal("un, deux", File.ReadAllText(WorkFolder.Of(service.Data, work.Id).Given));
    }

    [Fact]
    public async Task It_is_worked_on_once_however_often_it_is_seen_by_whomever()
    {
        service.Drop("PLUi.docx");
        var (one, other) = (service.Watch(), service.Watch());
        foreach (var watch in new[] { one, other, one, other, one, other })
        {
            await LookAsync(watch);
        }

        await service.StopAsync();
        var again = service.Watch();
        await LookAsync(again);
        await LookAsync(again);
        Assert.Single(service.Ledger.Last());
        Assert.Single(Directory.GetDirectories(Path.Combine(service.Data, WorkFolder.Shelf)));
    }

    [Fact]
    public async Task A_work_that_was_forgotten_is_not_done_again()
    {
        service.Drop("PLUi.docx");
        var watch = service.Watch();
        await LookAsync(watch);
        await LookAsync(watch);
        service.Ledger.End(Assert.Single(service.Ledger.Last()).Id, new WorkOutcome(WorkState.Done, string.Empty));
        service.Ledger.Forget(DateTimeOffset.MaxValue);
        var again = service.Watch();
        await LookAsync(again);
        await LookAsync(again);
        Assert.Empty(service.Ledger.Last());
    }

    [Fact]
    public async Task A_new_version_of_a_file_is_another_work()
    {
        var watch = service.Watch();
        foreach (var text in new[] { "version 1", "version 2, plus longue" })
        {
            service.Drop("PLUi.docx", text);
            await LookAsync(watch);
            await LookAsync(watch);
        }

        Assert.Equal(2, service.Ledger.Last().Count);
    }

    [Fact]
    public async Task A_document_that_a_program_holds_open_waits_until_it_is_closed()
    {
        var document = service.Drop("PLUi_RP.docx");
        var locking = service.Drop("~$Ui_RP.docx");
        var watch = service.Watch();
        await LookAsync(watch);
        Assert.False(await LookAsync(watch));
        Assert.Equal(document, Assert.Single(service.State.HeldOpen));
        Assert.Equal(1, service.State.Waiting);
        File.Delete(locking);
        using (new FileStream(document, FileMode.Open, FileAccess.ReadWrite, FileShare.None))
        {
            await LookAsync(watch);
            Assert.Empty(service.Ledger.Last());
        }

        await LookAsync(watch);
        Assert.Single(service.Ledger.Last());
        Assert.Equal((0, 1), (service.State.Waiting, service.State.Taken));
    }

    [Theory]
    [InlineData("plan.dwg", "un dessin", "plan.dwg-non-traite.txt", "n'est pas un document")]
    [InlineData("PLUi.docx", "", "PLUi-non-traite.txt", "est vide")]
    [InlineData("dossier/lisez-moi.txt", "…", "dossier/dossier-non-traite.txt", "ne contient aucun document")]
    public async Task What_cannot_be_worked_on_is_said_beside_it_once(string name, string text, string expected, string words)
    {
        service.Drop(name, text);
        var watch = service.Watch();
        await LookAsync(watch);
        await LookAsync(watch);
        var said = Path.Combine(service.Folder, expected);
        Assert.Contains(words, File.ReadAllText(said), StringComparison.Ordinal);
        File.Delete(said);
        await LookAsync(watch);
        Assert.Equal([name], service.Names());
        Assert.Empty(service.Ledger.Last());
    }

    [Fact]
    public async Task A_file_that_is_more_than_the_service_takes_is_said_and_not_copied()
    {
        service.Drop("PLUi.pdf", new string('x', 1_100_000));
        var watch = service.Watch();
        await LookAsync(watch);
        await LookAsync(watch);
        Assert.Contains("1 au plus", File.ReadAllText(Path.Combine(service.Folder, "PLUi-non-traite.txt")), StringComparison.Ordinal);
        Assert.False(Directory.Exists(Path.Combine(service.Data, WorkFolder.Shelf)));
    }

    [Fact]
    public async Task A_folder_inside_is_one_dossier_taken_whole()
    {
        service.Drop("PLUi du Sud/1_Rapport.docx");
        service.Drop("PLUi du Sud/pieces/2_PADD.docx");
        service.Drop("PLUi du Sud/dossier.yaml", "type: plui");
        service.Drop("PLUi du Sud/1_Rapport-controle.docx");
        service.Drop("PLUi du Sud/notes.txt");
        service.Drop("resultats/ancien.docx");
        var watch = service.Watch();
        await LookAsync(watch);
        service.Drop("PLUi du Sud/pieces/3_OAP.docx");
        await LookAsync(watch);
        Assert.Empty(service.Ledger.Last());
        await LookAsync(watch);
        var work = Assert.Single(service.Ledger.Last());
        var given = WorkFolder.Of(service.Data, work.Id).Given;
        Assert.Equal(["1_Rapport.docx", "dossier.yaml", "pieces/2_PADD.docx", "pieces/3_OAP.docx"],
            Directory.EnumerateFiles(given, "*", SearchOption.AllDirectories).Select(f => Path.GetRelativePath(given, f)).Order(StringComparer.Ordinal));
        Assert.Equal(new WorkDelivery(Path.Combine(service.Folder, "PLUi du Sud"), "PLUi du Sud") { Under = service.Folder }, work.Order.Delivery);
    }

    [Fact]
    public async Task Documents_called_alike_have_their_results_apart()
    {
        service.Drop("PLUi.docx", "un");
        service.Drop("PLUi.pdf", "deux");
        service.Drop("SCoT.pdf", "trois");
        var watch = service.Watch();
        await LookAsync(watch);
        await LookAsync(watch);
        Assert.Equal(["PLUi.docx", "PLUi.pdf", "SCoT"], service.Ledger.Last().Select(w => w.Order.Delivery!.Name).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_share_that_goes_away_is_said_and_taken_up_again_when_it_is_back()
    {
        service.Drop("PLUi.docx");
        var watch = service.Watch();
        await LookAsync(watch);
        Directory.Move(service.Folder, service.Folder + "-ailleurs");
        Assert.False(await LookAsync(watch));
        Assert.Equal("PLN2730", service.State.Trouble?.Code);
        Directory.Move(service.Folder + "-ailleurs", service.Folder);
        await LookAsync(watch);
        await LookAsync(watch);
        Assert.Null(service.State.Trouble);
        Assert.Single(service.Ledger.Last());
    }

    [Fact]
    public async Task Nothing_is_taken_while_results_could_not_be_put_anywhere()
    {
        var file = service.Drop("PLUi.docx");
        service.Watched = service.Watched with { Results = Path.Combine(file, "resultats") };
        var watch = service.Watch();
        await LookAsync(watch);
        await LookAsync(watch);
        Assert.Equal("PLN1834", service.State.Trouble?.Code);
        Assert.Empty(service.Ledger.Last());
    }

    [Fact]
    public async Task Many_files_at_once_are_taken_a_few_at_a_time_in_the_order_of_their_writing()
    {
        for (var number = 40; number > 0; number--)
        {
            File.SetLastWriteTimeUtc(service.Drop($"Plan {number}.docx", $"{number}"), new DateTime(2026, 11, 1, 8, number, 0, DateTimeKind.Utc));
        }

        var watch = service.Watch();
        await LookAsync(watch);
        Assert.True(await LookAsync(watch));
        Assert.Equal(Enumerable.Range(1, 16).Select(n => $"Plan {n}.docx"), service.Ledger.Open().Select(w => w.Title));
        Assert.Equal((24, 16), (service.State.Waiting, service.State.Taken));
    }

    /// <summary>A look after enough time for what was left alone since the last one.</summary>
    private Task<bool> LookAsync(FolderWatch watch)
    {
        service.Clock.Passed += TimeSpan.FromSeconds(10);
        return watch.LookAsync(CancellationToken.None);
    }
}
