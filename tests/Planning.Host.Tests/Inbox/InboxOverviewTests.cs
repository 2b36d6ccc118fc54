using Planning.Host.Inbox;
using Planning.Host.Settings;
using Planning.Host.Tests.Operation;

namespace Planning.Host.Tests.Inbox;

public sealed class InboxOverviewTests : IDisposable
{
    private readonly ServedFolder served = new();

    public void Dispose() => served.Dispose();

    [Fact]
    public void What_was_taken_what_waits_and_what_hinders_is_told_without_the_service()
    {
        var taken = served.Write("depot/pris.docx", "PADD");
        served.Write("depot/attend.docx", "PADD");
        served.Write("depot/ouvert.docx", "PADD");
        served.Write("depot/~$ouvert.docx", "Camille");
        served.Dropped.Keep(new DroppedItem(taken, false, [DroppedFile.IfThere(new FileInfo(taken))!.Value]), "1");

        var overview = InboxOverview.Of(served.Settings with { Inbox = [new WatchedFolder { Folder = Path.Combine(served.Path, "depot") }, new WatchedFolder { Folder = Path.Combine(served.Path, "absent") }] }, TimeProvider.System);

        var (there, away) = (overview.Folders[0], overview.Folders[1]);
        Assert.Equal(1, there.Taken);
        Assert.Equal(["attend.docx", "ouvert.docx"], there.Waiting.Order());
        Assert.Equal(["ouvert.docx"], there.HeldOpen);
        Assert.Equal(("PLN2730", 0), (away.Trouble?.Code, away.Waiting.Count));
    }

    [Fact]
    public void Where_the_service_never_ran_nothing_is_written()
    {
        var fresh = Path.Combine(served.Path, "neuf");
        var overview = InboxOverview.Of(new PlanningSettings { Data = fresh, Inbox = [new WatchedFolder { Folder = served.Path }] }, TimeProvider.System);
        Assert.Equal(0, Assert.Single(overview.Folders).Taken);
        Assert.False(Directory.Exists(fresh));
    }
}
