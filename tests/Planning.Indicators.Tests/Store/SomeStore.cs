using Planning.Indicators.Store;

namespace Planning.Indicators.Tests.Store;

/// <summary>A place for a store that lasts as long as a test.</summary>
internal sealed class SomeStore : IDisposable
{
    private SomeStore(string? connection) => Location = new StoreLocation
    {
        Folder = Directory.CreateTempSubdirectory("planning-store").FullName,
        PostgreSql = connection,
        Patience = TimeSpan.FromSeconds(30),
    };

    /// <summary>Where it is.</summary>
    public StoreLocation Location { get; }

    /// <summary>An empty place in a database.</summary>
    public static SomeStore In(string database) => new(database == Databases.Sqlite ? null : PostgresServer.NewDatabase());

    /// <summary>Opens the store.</summary>
    public ObservationStore Open() => ObservationStore.Open(Location, TimeProvider.System);

    public void Dispose() => Directory.Delete(Location.Folder, recursive: true);
}
