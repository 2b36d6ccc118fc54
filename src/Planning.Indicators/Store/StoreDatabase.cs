namespace Planning.Indicators.Store;

/// <summary>Which database a store lives in.</summary>
public static class StoreDatabase
{
    /// <summary>The database of a place.</summary>
    /// <param name="location">The place.</param>
    /// <param name="clock">The time, for the names of backups.</param>
    /// <exception cref="Planning.Abstractions.UserErrorException">The connection string cannot be read.</exception>
    public static IStoreDatabase Of(StoreLocation location, TimeProvider clock) =>
        string.IsNullOrWhiteSpace(location.PostgreSql) ? new SqliteDatabase(location.File, location.Patience, clock) : new PostgresDatabase(location);
}
