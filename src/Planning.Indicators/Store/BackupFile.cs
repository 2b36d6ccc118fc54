using System.Data.Common;
using Dapper;

namespace Planning.Indicators.Store;

/// <summary>A SQLite file that holds a backup of a store.</summary>
internal sealed class BackupFile : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);
    private readonly TimeProvider clock;
    private readonly string file;
    private readonly string? original;

    /// <summary>A backup to write.</summary>
    public BackupFile(string file, TimeProvider clock)
        : this(file, clock, null)
    {
    }

    private BackupFile(string file, TimeProvider clock, string? original) => (this.file, this.clock, this.original) = (file, clock, original);

    /// <summary>A backup to read, by way of a copy: bringing an older one up to date leaves the file of the person as it is.</summary>
    /// <exception cref="Planning.Abstractions.UserErrorException">There is no such file, or it cannot be read.</exception>
    public static BackupFile CopyOf(string file, TimeProvider clock)
    {
        if (!File.Exists(file))
        {
            throw StoreErrors.NoBackup(file);
        }

        var scratch = Directory.CreateTempSubdirectory("planning-").FullName;
        try
        {
            var copy = Path.Combine(scratch, Path.GetFileName(file));
            File.Copy(file, copy);
            return new BackupFile(copy, clock, file);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            Directory.Delete(scratch, recursive: true);
            throw StoreErrors.Unreadable(file, e);
        }
    }

    /// <summary>Works on the backup as a store that is up to date, and leaves it as one file.</summary>
    public T Use<T>(Func<IStoreDatabase, DbConnection, T> work)
    {
        var database = new SqliteDatabase(file, Patience, clock, original);
        return StoreFence.Guard(database, () =>
        {
            using var connection = database.Open();
            if (connection.ExecuteScalar<string>("pragma quick_check(1)") != "ok")
            {
                throw StoreErrors.Damaged(database.Place, null);
            }

            new StoreSchema(database, StoreSchema.Scripts(typeof(BackupFile).Assembly, database.Dialect)).BringUpToDate(connection, clock);
            var done = work(database, connection);
            connection.Execute("pragma journal_mode = delete");
            return done;
        });
    }

    /// <summary>Removes the copy that was read.</summary>
    public void Dispose()
    {
        if (original is not null)
        {
            Directory.Delete(Path.GetDirectoryName(file)!, recursive: true);
        }
    }
}
