using Microsoft.Extensions.Logging.Abstractions;
using Planning.Host.Inbox;
using Planning.Host.Operation.Retention;
using Planning.Host.Settings;
using Planning.Host.Works;

namespace Planning.Host.Tests.Operation.Retention;

public sealed class WorkRetentionTests : IDisposable
{
    private readonly FixedClock clock = new(DateTimeOffset.UtcNow);
    private readonly ServedFolder served;

    public WorkRetentionTests() => served = new ServedFolder(clock);

    public void Dispose() => served.Dispose();

    [Fact]
    public void A_work_that_ended_long_ago_goes_with_its_files()
    {
        var old = served.Done();
        clock.Now += TimeSpan.FromDays(31);
        var recent = served.Done();

        Assert.Equal(1, Sweep());

        Assert.Null(served.Ledger.Find(old.Id));
        Assert.False(Directory.Exists(FolderOf(old)));
        Assert.NotNull(served.Ledger.Find(recent.Id));
        Assert.True(Directory.Exists(FolderOf(recent)));
    }

    [Fact]
    public void A_work_that_waits_stays_however_old_it_is()
    {
        var waiting = served.Waiting();
        clock.Now += TimeSpan.FromDays(3650);

        Assert.Equal(0, Sweep());

        Assert.NotNull(served.Ledger.Find(waiting.Id));
        Assert.True(File.Exists(Path.Combine(FolderOf(waiting), "recu", "PADD.docx")));
    }

    [Fact]
    public void What_an_attempt_left_goes_when_its_work_is_over_and_stays_while_it_is_not()
    {
        var (done, waiting) = (served.Done(), served.Waiting());
        served.Write($"travaux/{done.Id}/brouillon-1/controle.html", "à moitié");
        served.Write($"travaux/{waiting.Id}/brouillon-1/controle.html", "à moitié");

        Sweep();

        Assert.False(Directory.Exists(Path.Combine(FolderOf(done), "brouillon-1")));
        Assert.True(Directory.Exists(Path.Combine(FolderOf(done), "resultats")));
        Assert.True(Directory.Exists(Path.Combine(FolderOf(waiting), "brouillon-1")));
    }

    [Fact]
    public void A_folder_that_is_no_works_goes_once_it_cannot_be_one_that_is_being_received()
    {
        served.Write("travaux/inconnu/recu/PADD.docx", "PADD");
        Sweep();
        Assert.True(Directory.Exists(Path.Combine(served.Path, "travaux", "inconnu")));

        clock.Now += TimeSpan.FromDays(2);
        Sweep();
        Assert.False(Directory.Exists(Path.Combine(served.Path, "travaux", "inconnu")));
    }

    [Fact]
    public void Documents_that_values_come_from_stay_and_drafts_beside_them_go()
    {
        var document = served.Write("documents/ab12/Observatoire.pdf", "%PDF");
        var draft = served.Write("documents/ab12/Observatoire.pdf.1f.tmp", "%P");
        clock.Now += TimeSpan.FromDays(3650);

        Sweep();

        Assert.True(File.Exists(document));
        Assert.False(File.Exists(draft));
    }

    [Fact]
    public void What_was_dropped_long_ago_is_forgotten_once_it_is_gone_or_was_changed_and_known_as_long_as_it_lies_there()
    {
        var (stays, goes) = (Drop("reste.docx", "PADD"), Drop("parti.docx", "PADD"));
        var changed = Drop("refait.docx", "PADD");
        new[] { stays, goes, changed }.ToList().ForEach(i => served.Dropped.Keep(i, string.Empty));
        File.Delete(goes.Path);
        clock.Now += TimeSpan.FromDays(31);
        var newer = Drop("refait.docx", "PADD, version 2");
        served.Dropped.Keep(newer, string.Empty);

        Sweep();

        Assert.Equal((true, false, false, true), (served.Dropped.Knows(stays), served.Dropped.Knows(goes), served.Dropped.Knows(changed), served.Dropped.Knows(newer)));
    }

    [Fact]
    public void What_was_dropped_on_a_share_that_is_away_stays_known()
    {
        var item = Drop("PADD.docx", "PADD");
        served.Dropped.Keep(item, string.Empty);
        clock.Now += TimeSpan.FromDays(31);
        Directory.Move(Inbox, Inbox + "-ailleurs");

        Sweep();

        Assert.True(served.Dropped.Knows(item));
    }

    private string Inbox => Path.Combine(served.Path, "depot");

    private DroppedItem Drop(string name, string text)
    {
        var file = served.Write($"depot/{name}", text);
        return new DroppedItem(file, false, [DroppedFile.IfThere(new FileInfo(file))!.Value]);
    }

    private int Sweep() => new WorkRetention(served.Ledger, served.Dropped, served.Settings with { Service = new ServiceSettings { KeepDays = 30 }, Inbox = [new WatchedFolder { Folder = Inbox }] }, clock, NullLogger<WorkRetention>.Instance).Sweep(CancellationToken.None);

    private string FolderOf(Work work) => WorkFolder.Of(served.Path, work.Id).Path;
}
