using System.Data;
using System.Data.Common;
using Dapper;
using Microsoft.Data.Sqlite;

namespace Planning.Indicators.Store;

/// <summary>Backups: a SQLite file that is itself a store, of whatever database; and the way back.</summary>
internal static class StoreCopy
{
    private static readonly string[] Tables = ["documents", "observations", "reviews"];

    /// <summary>Writes a backup; how many observations it holds.</summary>
    public static int Write(IStoreDatabase database, DbConnection connection, string file, TimeProvider clock)
    {
        if (database is SqliteDatabase sqlite)
        {
            sqlite.Copy((SqliteConnection)connection, file);
            return Count(connection, null);
        }

        using var transaction = connection.BeginTransaction(IsolationLevel.RepeatableRead);
        using var copy = new BackupFile(file, clock);
        return copy.Use((target, to) => Transfer(connection, transaction, target, to));
    }

    /// <summary>Takes a backup over into an empty store; how many observations it held.</summary>
    public static int Read(IStoreDatabase database, DbConnection connection, string file, TimeProvider clock)
    {
        using var backup = BackupFile.CopyOf(file, clock);
        if (Count(connection, null) > 0)
        {
            throw StoreErrors.NotEmpty(database.Place);
        }

        return backup.Use((_, from) => Transfer(from, null, database, connection));
    }

    private static int Transfer(DbConnection from, DbTransaction? reading, IStoreDatabase database, DbConnection to)
    {
        using var writing = to.BeginTransaction();
        to.Execute("insert into documents (hash, name, first_read_at, first_read_by) values (@Hash, @Name, @FirstReadAt, @FirstReadBy)", from.Query<DocumentRow>("select * from documents", transaction: reading), writing);
        to.Execute($"insert into observations (id, {ObservationRow.Columns}) values (@Id, {ObservationRow.Parameters})", from.Query<ObservationRow>("select * from observations order by id", transaction: reading), writing);
        to.Execute("insert into reviews (id, observation_id, status, value, reason, reviewed_at, reviewed_by) values (@Id, @ObservationId, @Status, @Value, @Reason, @ReviewedAt, @ReviewedBy)",
            from.Query<ReviewRow>("select * from reviews order by id", transaction: reading), writing);
        database.NumberAfter(writing, Tables[1]);
        database.NumberAfter(writing, Tables[2]);
        var count = Count(to, writing);
        writing.Commit();
        return count;
    }

    private static int Count(DbConnection connection, DbTransaction? transaction) => connection.ExecuteScalar<int>("select count(*) from observations", transaction: transaction);
}
