using Dapper;
using Planning.Indicators.Store;

namespace Planning.Host.Deadlines;

/// <summary>The reminders that were given and the reports that were drafted ahead: each once, however long ago.</summary>
/// <remarks>All methods throw <see cref="Planning.Abstractions.UserErrorException"/> where the database cannot be used.</remarks>
internal sealed class ReminderBook(IStoreDatabase database, TimeProvider clock)
{
    /// <summary>Those among some that were not noted yet.</summary>
    public IReadOnlyList<string> New(IReadOnlyList<string> keys) => StoreFence.Guard(database, () =>
    {
        using var connection = database.Open();
        var known = connection.Query<string>("select key from reminders").ToHashSet(StringComparer.Ordinal);
        return keys.Where(k => !known.Contains(k)).ToList();
    });

    /// <summary>Notes that some were given, or drafted.</summary>
    public void Note(IReadOnlyList<string> keys) => StoreFence.Guard(database, () =>
    {
        using var connection = database.Open();
        return connection.Execute("insert into reminders (key, noted_at) values (@Key, @Now) on conflict (key) do nothing", keys.Select(k => new { Key = k, Now = StoreMoment.Text(clock.GetUtcNow()) }));
    });
}
