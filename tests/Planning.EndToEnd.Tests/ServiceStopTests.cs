using Planning.Host.Settings;
using Planning.Host.Works;
using Planning.Indicators.Store;
using Planning.Tests;

namespace Planning.EndToEnd.Tests;

public sealed class ServiceStopTests : IDisposable
{
    private const int Works = 8;

    private readonly string data = Directory.CreateTempSubdirectory("planning-test-").FullName;
    private readonly WorkLedger ledger;

    public ServiceStopTests()
    {
        ledger = new WorkLedger(StoreDatabase.Of(WorkServices.LocationOf(new PlanningSettings { Data = data }), TimeProvider.System), TimeProvider.System);
        ledger.Prepare();
    }

    public void Dispose() => Directory.Delete(data, recursive: true);

    [Fact]
    public void A_service_told_to_stop_does_so_within_ten_seconds_and_what_it_left_is_done_after_the_next_start()
    {
        var ids = Enumerable.Range(0, Works).Select(_ => Add()).ToList();
        using (var service = new ServiceProcess(data))
        {
            ServiceProcess.WaitUntil(() => States(ids).Contains(WorkState.Running));

            Assert.True(service.Stop() == 0, service.Said);
            Assert.DoesNotContain(WorkState.Running, States(ids));
            Assert.Contains(WorkState.Waiting, States(ids));
        }

        using (var service = new ServiceProcess(data))
        {
            ServiceProcess.WaitUntil(() => ids.TrueForAll(id => ledger.Find(id)!.IsOver));
            Assert.Equal(0, service.Stop());
        }

        Assert.All(ids, id =>
        {
            Assert.Equal(WorkState.Done, ledger.Find(id)!.State);
            var folder = WorkFolder.Of(data, id);
            Assert.Equal(["resultats"], Directory.EnumerateFileSystemEntries(folder.Path).Select(e => Path.GetFileName(e)));
            Assert.Contains("controle.html", folder.Files());
        });
    }

    private List<WorkState> States(IEnumerable<string> ids) => [.. ids.Select(id => ledger.Find(id)!.State)];

    private string Add()
    {
        var id = Work.NewId();
        ledger.Add(new Work
        {
            Id = id,
            Key = id,
            Title = "PLUi",
            By = "Anne",
            Origin = WorkOrigin.Page,
            Order = new WorkOrder { Kind = WorkKind.Check, Paths = [Path.Combine(Repository.Root, "samples", "plui")] },
            Made = TimeProvider.System.GetUtcNow(),
        });
        return id;
    }
}
