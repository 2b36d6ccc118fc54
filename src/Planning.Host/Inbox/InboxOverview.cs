using Planning.Host.Settings;
using Planning.Host.Works;
using Planning.Indicators.Store;

namespace Planning.Host.Inbox;

/// <summary>The watched folders of the settings, and what became of what was dropped there.</summary>
/// <param name="Folders">The folders.</param>
/// <param name="Open">How many of their works are not over.</param>
/// <param name="Failed">The last of them that failed, the newest first.</param>
internal sealed record InboxOverview(IReadOnlyList<InboxFolderLine> Folders, int Open, IReadOnlyList<Work> Failed)
{
    private const int MostFailed = 10;
    private static readonly ILookup<string, string> Nothing = Array.Empty<string>().ToLookup(p => p);

    /// <summary>How they are, whether the service runs or not; where it never did, nothing was taken.</summary>
    /// <exception cref="Planning.Abstractions.UserErrorException">The database of the works cannot be used.</exception>
    public static InboxOverview Of(PlanningSettings settings, TimeProvider clock)
    {
        if (settings.PostgreSql.Length == 0 && !File.Exists(Path.Combine(settings.Data, WorkServices.FileName)))
        {
            return new InboxOverview([.. settings.Inbox.Select(f => InboxFolderLine.Of(f, Nothing))], 0, []);
        }

        var database = StoreDatabase.Of(WorkServices.LocationOf(settings), clock);
        var (ledger, memory) = (new WorkLedger(database, clock), new DropMemory(database, clock));
        ledger.Prepare();
        return new InboxOverview(
            [.. settings.Inbox.Select(f => InboxFolderLine.Of(f, memory.Under(f.Folder)))],
            ledger.CountOpen(WorkOrigin.Inbox),
            [.. ledger.Last(WorkSearch.All with { State = WorkState.Failed, Most = 300 }).Where(w => w.Origin == WorkOrigin.Inbox).Take(MostFailed)]);
    }
}
