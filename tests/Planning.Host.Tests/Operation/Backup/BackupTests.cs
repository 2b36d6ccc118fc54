using Planning.Abstractions;
using Planning.Host.Jobs;
using Planning.Host.Operation.Backup;
using Planning.Host.Tests.Jobs;
using Planning.Host.Works;
using Planning.Indicators.Store;

namespace Planning.Host.Tests.Operation.Backup;

public sealed class BackupTests : IDisposable
{
    private readonly ServedFolder served = new();
    private readonly string elsewhere = Directory.CreateTempSubdirectory("planning-test-").FullName;

    public void Dispose()
    {
        served.Dispose();
        Directory.Delete(elsewhere, recursive: true);
    }

    [Fact]
    public void What_was_saved_comes_back_as_it_was_the_service_going_on()
    {
        ObservationStore.Open(new StoreLocation { Folder = served.Path }, TimeProvider.System).Dispose();
        var work = served.Done();
        served.Write("documents/ab12/Observatoire : 2025.pdf", "%PDF");
        served.Write("cles/key.xml", "<key/>");
        using var busy = StoreDatabase.Of(WorkServices.LocationOf(served.Settings), TimeProvider.System).Open();

        var outcome = Save();
        new BackupRestore(TimeProvider.System).Run(Archive, Restored, CancellationToken.None);

        Assert.Equal(7, outcome.Files);
        Assert.Empty(outcome.Notices);
        Assert.All([$"travaux/{work.Id}/recu/PADD.docx", $"travaux/{work.Id}/resultats/.issue.json", "documents/ab12/Observatoire : 2025.pdf", "cles/key.xml"], path =>
            Assert.Equal(File.ReadAllText(Path.Combine(served.Path, path)), File.ReadAllText(Path.Combine(Restored, path))));
        var restored = new WorkLedger(StoreDatabase.Of(WorkServices.LocationOf(served.Settings with { Data = Restored }), TimeProvider.System), TimeProvider.System);
        Assert.Equal((work.Title, WorkState.Done), (restored.Find(work.Id)!.Title, restored.Find(work.Id)!.State));
        ObservationStore.OpenExisting(new StoreLocation { Folder = Restored }, TimeProvider.System).Dispose();
    }

    [Fact]
    public void The_page_of_a_value_is_found_where_the_data_were_restored_though_their_former_folder_is_gone()
    {
        var kept = DocumentShelf.Keep(served.Path, served.Write("rapport.pdf", "%PDF contenu"));
        using (var store = ObservationStore.Open(new StoreLocation { Folder = served.Path }, TimeProvider.System))
        {
            store.Save([SomeReading.Of(kept, FileHash.Of(kept)).Observation], "Anne");
        }

        Save();
        new BackupRestore(TimeProvider.System).Run(Archive, Restored, CancellationToken.None);
        File.Delete(kept);

        using var restored = ObservationStore.OpenExisting(new StoreLocation { Folder = Restored }, TimeProvider.System);
        var drawn = string.Empty;
        var (svg, why) = new SourcePage(Restored, (document, page) =>
        {
            drawn = document;
            return """<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 595 842"/>""";
        }).CropOf(Assert.Single(restored.All()));
        Assert.Equal(string.Empty, why);
        Assert.NotNull(svg);
        Assert.Equal(Path.Combine(Restored, Path.GetRelativePath(served.Path, kept)), drawn);
    }

    [Fact]
    public void What_is_being_made_and_earlier_backups_are_left_out()
    {
        var work = served.Done();
        served.Write($"travaux/{work.Id}/brouillon-1/controle.html", "à moitié");
        served.Write("documents/ab12/Observatoire.pdf.1f.tmp", "à moitié");
        served.Write("sauvegardes/indicateurs-v1.db", "ancienne");
        served.Write("service.lock", string.Empty);

        Save();

        using var backup = BackupReader.Open(Archive);
        Assert.Equal(["service.db", $"travaux/{work.Id}/recu/PADD.docx", $"travaux/{work.Id}/resultats/.issue.json", $"travaux/{work.Id}/resultats/controle.html"], backup.Manifest.Files.Select(f => f.Path));
    }

    [Fact]
    public void An_archive_among_the_data_does_not_hold_itself()
    {
        served.Done();
        var file = Path.Combine(served.Path, "tout.zip");

        new BackupWriter(served.Settings, TimeProvider.System).Write(file, CancellationToken.None);

        using var backup = BackupReader.Open(file);
        backup.Check(CancellationToken.None);
        Assert.DoesNotContain(backup.Manifest.Files, f => f.Path == "tout.zip");
        Assert.Equal(4, backup.Manifest.Files.Count);
    }

    [Fact]
    public void Only_its_owner_may_read_it()
    {
        Save();

        if (!OperatingSystem.IsWindows())
        {
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(Archive));
        }

        Assert.Equal([Archive], Directory.EnumerateFileSystemEntries(elsewhere));
    }

    [Fact]
    public void A_folder_that_is_not_empty_is_left_as_it_is()
    {
        Save();

        var error = Assert.Throws<UserErrorException>(() => new BackupRestore(TimeProvider.System).Run(Archive, served.Path, CancellationToken.None));

        Assert.Equal("PLN1843", error.Code);
    }

    [Fact]
    public void A_folder_that_is_there_and_empty_takes_it()
    {
        var work = served.Done();
        Save();
        Directory.CreateDirectory(Restored);

        new BackupRestore(TimeProvider.System).Run(Archive, Restored + Path.DirectorySeparatorChar, CancellationToken.None);

        Assert.True(File.Exists(Path.Combine(Restored, "travaux", work.Id, "resultats", "controle.html")));
    }

    [Fact]
    public void Nothing_to_save_is_said()
    {
        var error = Assert.Throws<UserErrorException>(() => new BackupWriter(served.Settings with { Data = Restored }, TimeProvider.System).Write(Archive, CancellationToken.None));

        Assert.Equal("PLN1842", error.Code);
    }

    private string Archive => Path.Combine(elsewhere, "tout.zip");

    private string Restored => Path.Combine(elsewhere, "repris");

    private BackupOutcome Save() => new BackupWriter(served.Settings, TimeProvider.System).Write(Archive, CancellationToken.None);
}
