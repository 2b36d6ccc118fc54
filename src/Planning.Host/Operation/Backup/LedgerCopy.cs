using Dapper;
using Microsoft.Data.Sqlite;
using Planning.Indicators.Store;

namespace Planning.Host.Operation.Backup;

/// <summary>Copies the works and their schedule as they are at one moment, the service going on.</summary>
internal static class LedgerCopy
{
    /// <summary>Writes the copy, and checks it.</summary>
    /// <exception cref="Planning.Abstractions.UserErrorException">The database cannot be read, or is damaged.</exception>
    public static void Write(IStoreDatabase database, string file) => StoreFence.Guard(database, () =>
    {
        using var from = (SqliteConnection)database.Open();
        using var copy = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = file, Pooling = false }.ToString());
        copy.Open();
        from.BackupDatabase(copy);
        if (copy.ExecuteScalar<string>("pragma quick_check(1)") != "ok")
        {
            throw BackupErrors.DamagedLedger(database.Place);
        }

        // A copy is one file: without this, its reader would have to write beside it.
        return copy.Execute("pragma journal_mode = delete");
    });
}
