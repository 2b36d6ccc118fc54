using System.Data.Common;
using Dapper;
using Planning.Indicators.Store;

namespace Planning.Host.Inbox;

/// <summary>What was taken from watched folders, and when it looked how: it outlives the works, so that nothing is worked on again because its work was forgotten.</summary>
/// <remarks>All methods throw <see cref="Planning.Abstractions.UserErrorException"/> where the database cannot be used.</remarks>
internal sealed class DropMemory(IStoreDatabase database, TimeProvider clock)
{
    /// <summary>What was taken under a folder: paths, each with its marks.</summary>
    public ILookup<string, string> Under(string folder) => Do(connection => connection
        .Query<(string Path, string Mark)>("select path, mark from dropped where substr(path, 1, @Length) = @Folder", new { folder.Length, Folder = folder })
        .ToLookup(d => d.Path, d => d.Mark, StringComparer.Ordinal));

    /// <summary>Whether an item was taken as it is now, by this machine or another.</summary>
    public bool Knows(DroppedItem item) => Do(connection => connection.ExecuteScalar<long>("select count(*) from dropped where path = @Path and mark = @Mark", new { item.Path, item.Mark }) > 0);

    /// <summary>Notes that it was.</summary>
    /// <param name="item">The item.</param>
    /// <param name="work">Its work; empty where it was refused.</param>
    public void Keep(DroppedItem item, string work) => Do(connection => connection.Execute(
        "insert into dropped (path, mark, work, seen_at) values (@Path, @Mark, @Work, @At) on conflict (path, mark) do nothing",
        new { item.Path, item.Mark, Work = work, At = StoreMoment.Text(clock.GetUtcNow()) }));

    /// <summary>
    /// Forgets what was taken before a moment and can come no more: an item that is gone, or that was taken again since, changed. What still lies
    /// there stays known, however long ago it was taken; so does what lies where nothing can be seen, as on a share that is away.
    /// </summary>
    /// <param name="before">The moment.</param>
    /// <param name="isGone">Whether nothing lies at a path any more.</param>
    /// <returns>How many are forgotten.</returns>
    public int Forget(DateTimeOffset before, Func<string, bool> isGone) => Do(connection =>
    {
        var moment = new { Before = StoreMoment.Text(before) };
        var changed = connection.Execute("delete from dropped where seen_at < @Before and exists (select 1 from dropped later where later.path = dropped.path and later.seen_at > dropped.seen_at)", moment);
        var gone = connection.Query<string>("select distinct path from dropped where seen_at < @Before", moment).Where(isGone).ToList();
        return changed + gone.Sum(path => connection.Execute("delete from dropped where path = @Path and seen_at < @Before", new { Path = path, moment.Before }));
    });

    private T Do<T>(Func<DbConnection, T> work) => StoreFence.Guard(database, () =>
    {
        using var connection = database.Open();
        return work(connection);
    });
}
