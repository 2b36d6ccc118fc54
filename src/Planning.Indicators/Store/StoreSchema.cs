using System.Data.Common;
using System.Reflection;
using Dapper;

namespace Planning.Indicators.Store;

/// <summary>
/// The tables of a store, made and changed by numbered scripts. A store that is older is copied, then brought up to date in one
/// transaction: killed in the midst, it is as before. One that is newer is left alone.
/// </summary>
/// <param name="database">The database.</param>
/// <param name="scripts">The scripts, the first making version 1.</param>
public sealed class StoreSchema(IStoreDatabase database, IReadOnlyList<string> scripts)
{
    private const string VersionTable = "create table store_versions (version integer primary key, applied_at text not null)";

    /// <summary>The scripts of a store for a database.</summary>
    /// <param name="assembly">The assembly that carries them.</param>
    /// <param name="dialect">The database's name in their names.</param>
    public static IReadOnlyList<string> Scripts(Assembly assembly, string dialect)
    {
        return [.. assembly.GetManifestResourceNames().Where(n => n.EndsWith($".{dialect}.sql", StringComparison.Ordinal)).Order(StringComparer.Ordinal).Select(name =>
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
            return reader.ReadToEnd();
        })];
    }

    /// <summary>Whether there is a store.</summary>
    /// <exception cref="Planning.Abstractions.UserErrorException">It is newer, or no store of ours.</exception>
    public bool IsThere(DbConnection connection) => VersionOf(connection, null) > 0;

    /// <summary>Makes the store what this program knows.</summary>
    /// <exception cref="Planning.Abstractions.UserErrorException">It is newer, or no store of ours.</exception>
    public void BringUpToDate(DbConnection connection, TimeProvider clock)
    {
        if (VersionOf(connection, null) == scripts.Count)
        {
            return;
        }

        using var transaction = connection.BeginTransaction();
        database.Lock(transaction);
        var version = VersionOf(connection, transaction);
        if (version > 0 && version < scripts.Count)
        {
            database.BackUp(transaction, version);
        }

        if (version == 0)
        {
            connection.Execute(VersionTable, transaction: transaction);
        }

        for (; version < scripts.Count; version++)
        {
            connection.Execute(scripts[version], transaction: transaction);
            connection.Execute("insert into store_versions (version, applied_at) values (@Version, @At)", new { Version = version + 1, At = StoreMoment.Text(clock.GetUtcNow()) }, transaction);
        }

        transaction.Commit();
    }

    /// <summary>The version of the store; 0 where there is none yet.</summary>
    private int VersionOf(DbConnection connection, DbTransaction? transaction)
    {
        var tables = database.Tables(connection, transaction);
        if (tables.Count == 0)
        {
            return 0;
        }

        if (!tables.Contains("store_versions"))
        {
            throw StoreErrors.NotAStore(database.Place, null);
        }

        var version = connection.ExecuteScalar<int>("select coalesce(max(version), 0) from store_versions", transaction: transaction);
        return version <= scripts.Count ? version : throw StoreErrors.Newer(database.Place, version, scripts.Count);
    }
}
