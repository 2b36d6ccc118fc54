using System.Data.Common;
using System.Globalization;
using Dapper;
using Microsoft.Data.Sqlite;
using Planning.Abstractions;

namespace Planning.Indicators.Store;

/// <summary>A store in one SQLite file. What was reported as saved is on the disk: the log is flushed at each commit.</summary>
/// <param name="file">The file.</param>
/// <param name="patience">How long to wait for another process that is writing.</param>
/// <param name="clock">The time, for the names of backups.</param>
/// <param name="shown">The file that messages name, where this one is a copy of it.</param>
internal sealed class SqliteDatabase(string file, TimeSpan patience, TimeProvider clock, string? shown = null) : IStoreDatabase
{
    private readonly string folder = Path.GetDirectoryName(Path.GetFullPath(file)) ?? file;

    private static ReadOnlySpan<byte> Mark => "SQLite format 3\0"u8;

    public string Dialect => "sqlite";

    public string Place => shown ?? file;

    public string ConnectionString => ConnectionStringOf(file, patience);

    public bool Exists => File.Exists(file);

    public DbConnection Open()
    {
        if (Directory.Exists(file))
        {
            throw StoreErrors.IsFolder(file);
        }

        MakeFolder(folder);
        RefuseOtherFile();
        var connection = new SqliteConnection(ConnectionString);
        try
        {
            connection.Open();
            connection.Execute("pragma journal_mode = wal; pragma synchronous = full;");
            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    public IReadOnlySet<string> Tables(DbConnection connection, DbTransaction? transaction) =>
        connection.Query<string>("select name from sqlite_master where type = 'table' and name not like 'sqlite_%'", transaction: transaction).ToHashSet();

    /// <summary>A transaction of SQLite is opened for writing: it waits for its turn by itself.</summary>
    public void Lock(DbTransaction transaction)
    {
    }

    public void BackUp(DbTransaction transaction, int version)
    {
        MakeFolder(Path.Combine(folder, StoreLocation.BackupFolder));
        var now = clock.GetLocalNow().ToString("yyyyMMdd-HHmmss", CultureInfo.InvariantCulture);
        using var reader = Open();
        Copy((SqliteConnection)reader, Path.Combine(folder, StoreLocation.BackupFolder, $"{Path.GetFileNameWithoutExtension(file)}-v{version}-{now}.db"));
    }

    /// <summary>SQLite numbers after the greatest number by itself.</summary>
    public void NumberAfter(DbTransaction transaction, string table)
    {
    }

    /// <summary>Copies the whole file as it is at one moment, other processes going on, and checks the copy.</summary>
    /// <exception cref="UserErrorException">The copy is not sound: the store is damaged.</exception>
    public void Copy(SqliteConnection from, string target)
    {
        using var copy = new SqliteConnection(ConnectionStringOf(target, patience));
        copy.Open();
        from.BackupDatabase(copy);
        if (copy.ExecuteScalar<string>("pragma quick_check(1)") != "ok")
        {
            throw StoreErrors.Damaged(Place, null);
        }

        // A copy is one file: without this, its reader would have to write beside it.
        copy.Execute("pragma journal_mode = delete");
    }

    public UserErrorException? Explain(Exception failure) => failure switch
    {
        SqliteException { SqliteErrorCode: 5 or 6 } => StoreErrors.Busy(Place, failure),
        SqliteException { SqliteErrorCode: 26 } => StoreErrors.NotAStore(Place, failure),
        SqliteException { SqliteErrorCode: 11 } => StoreErrors.Damaged(Place, failure),
        SqliteException { SqliteErrorCode: 3 or 8 or 14 or 23 } => StoreErrors.Unwritable(folder, failure),
        SqliteException { SqliteErrorCode: 10 or 13 } => StoreErrors.DiskTrouble(Place, failure),
        _ => null,
    };

    /// <summary>SQLite writes over a file too short to bear its mark: it is looked for here.</summary>
    private void RefuseOtherFile()
    {
        if (!File.Exists(file))
        {
            return;
        }

        Span<byte> start = stackalloc byte[Mark.Length];
        try
        {
            using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            var length = stream.ReadAtLeast(start, start.Length, throwOnEndOfStream: false);
            if (length > 0 && !start[..length].SequenceEqual(Mark))
            {
                throw StoreErrors.NotAStore(Place, null);
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw StoreErrors.Unreadable(Place, e);
        }
    }

    private static string ConnectionStringOf(string path, TimeSpan patience) => new SqliteConnectionStringBuilder
    {
        DataSource = path,
        ForeignKeys = true,
        Pooling = false,
        DefaultTimeout = Math.Max(1, (int)patience.TotalSeconds),
    }.ToString();

    private static void MakeFolder(string path)
    {
        try
        {
            Directory.CreateDirectory(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw StoreErrors.Unwritable(path, e);
        }
    }
}
