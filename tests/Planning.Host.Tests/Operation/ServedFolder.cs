using Planning.Host.Inbox;
using Planning.Host.Settings;
using Planning.Host.Works;
using Planning.Indicators.Store;

namespace Planning.Host.Tests.Operation;

/// <summary>A folder of data as a service leaves it, removed with the test.</summary>
internal sealed class ServedFolder : IDisposable
{
    public ServedFolder(TimeProvider? clock = null)
    {
        var database = StoreDatabase.Of(WorkServices.LocationOf(Settings), clock ?? TimeProvider.System);
        (Ledger, Dropped) = (new WorkLedger(database, clock ?? TimeProvider.System), new DropMemory(database, clock ?? TimeProvider.System));
        Ledger.Prepare();
    }

    public string Path { get; } = Directory.CreateTempSubdirectory("planning-test-").FullName;

    public PlanningSettings Settings => new() { Data = Path };

    public WorkLedger Ledger { get; }

    public DropMemory Dropped { get; }

    public void Dispose() => Directory.Delete(Path, recursive: true);

    /// <summary>Writes a file, its folder too.</summary>
    public string Write(string path, string text)
    {
        var file = System.IO.Path.Combine(Path, path);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
        return file;
    }

    /// <summary>A work that waits, with what was received for it.</summary>
    public Work Waiting(string title = "PLUi de la Vire")
    {
        var id = Work.NewId();
        var work = new Work { Id = id, Key = id, Title = title, By = "Anne", Origin = WorkOrigin.Page, Order = new WorkOrder { Kind = WorkKind.Check }, Made = DateTimeOffset.UnixEpoch };
        Write($"travaux/{id}/recu/PADD.docx", "PADD");
        return Ledger.Add(work).Work;
    }

    /// <summary>A work that ended, with its results.</summary>
    public Work Done(string title = "PLUi de la Vire")
    {
        var work = Waiting(title);
        Ledger.Begin(work.Id);
        Write($"travaux/{work.Id}/resultats/controle.html", "<p>Contrôle</p>");
        Write($"travaux/{work.Id}/resultats/.issue.json", "{}");
        Ledger.End(work.Id, new WorkOutcome(WorkState.Done, "Fait."));
        return work;
    }
}
