using System.Data.Common;
using System.Globalization;
using Dapper;
using Npgsql;
using Planning.Abstractions;

namespace Planning.Indicators.Store;

/// <summary>A store in a PostgreSQL database, in a schema of its own so that it may share the database.</summary>
internal sealed class PostgresDatabase : IStoreDatabase
{
    private const long LockKey = 0x504C414E4E494E47;
    private const int LeastSecondsToConnect = 10;

    private readonly NpgsqlConnectionStringBuilder settings;

    /// <exception cref="UserErrorException">The connection string cannot be read.</exception>
    public PostgresDatabase(StoreLocation location)
    {
        try
        {
            settings = new NpgsqlConnectionStringBuilder(location.PostgreSql) { ApplicationName = "planning", Pooling = false, IncludeErrorDetail = false };
        }
        catch (Exception e) when (e is ArgumentException or FormatException or InvalidCastException or OverflowException)
        {
            // The cause may quote the string, password and all: it is not kept.
            throw StoreErrors.ConnectionString();
        }

        if (string.IsNullOrEmpty(settings.Host))
        {
            throw StoreErrors.ConnectionString();
        }

        settings.SearchPath ??= location.Schema;
        settings.CommandTimeout = Math.Max(1, (int)location.Patience.TotalSeconds);
        // Patience is for what others hold: a server under load takes its time to answer a call.
        settings.Timeout = Math.Min(settings.Timeout, Math.Max(LeastSecondsToConnect, settings.CommandTimeout));
    }

    public string Dialect => "postgresql";

    public string Place => string.Create(CultureInfo.InvariantCulture, $"base PostgreSQL « {settings.Database ?? settings.Username} » sur {settings.Host}:{settings.Port}");

    public string ConnectionString => settings.ConnectionString;

    public bool Exists => true;

    public DbConnection Open()
    {
        var connection = new NpgsqlConnection(settings.ConnectionString);
        try
        {
            connection.Open();
            connection.Execute("set synchronous_commit = on");
            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    public IReadOnlySet<string> Tables(DbConnection connection, DbTransaction? transaction) =>
        connection.Query<string>("select tablename from pg_tables where schemaname = @Schema", new { Schema = SchemaName }, transaction).ToHashSet();

    public void Lock(DbTransaction transaction)
    {
        transaction.Connection!.Execute("select pg_advisory_xact_lock(@LockKey)", new { LockKey }, transaction);
        if (!transaction.Connection!.ExecuteScalar<bool>("select exists (select from pg_namespace where nspname = @Schema)", new { Schema = SchemaName }, transaction))
        {
            transaction.Connection!.Execute($"create schema {Quoted(SchemaName)}", transaction: transaction);
        }
    }

    /// <summary>Copies every table into a schema named after the version: no other program is needed, and the copy is in the server's own backups.</summary>
    public void BackUp(DbTransaction transaction, int version)
    {
        var connection = transaction.Connection!;
        var copy = Quoted(string.Create(CultureInfo.InvariantCulture, $"{SchemaName}_sauvegarde_v{version}"));
        connection.Execute($"create schema if not exists {copy}", transaction: transaction);
        foreach (var table in Tables(connection, transaction))
        {
            connection.Execute($"drop table if exists {copy}.{Quoted(table)}; create table {copy}.{Quoted(table)} as table {Quoted(SchemaName)}.{Quoted(table)}", transaction: transaction);
        }
    }

    public void NumberAfter(DbTransaction transaction, string table) => transaction.Connection!.Execute(
        $"select setval(pg_get_serial_sequence('{table}', 'id'), (select max(id) from {table})) where exists (select from {table})", transaction: transaction);

    public UserErrorException? Explain(Exception failure) => failure switch
    {
        PostgresException { SqlState: "28P01" or "28000" } => StoreErrors.LoginRefused(Place, failure),
        PostgresException { SqlState: "3D000" } => StoreErrors.NoDatabase(Place, failure),
        PostgresException { SqlState: "42501" } => StoreErrors.NoRight(Place, failure),
        PostgresException { SqlState: "55P03" or "40001" or "40P01" or "57014" } => StoreErrors.Busy(Place, failure),
        PostgresException { SqlState: var state } when state[..2] is "53" or "57" or "58" or "08" => StoreErrors.ServerDown(Place, failure),
        PostgresException => null,
        NpgsqlException { InnerException: TimeoutException } => StoreErrors.Busy(Place, failure),
        NpgsqlException or System.Net.Sockets.SocketException or TimeoutException => StoreErrors.ServerDown(Place, failure),
        _ => null,
    };

    private string SchemaName => settings.SearchPath!.Split(',')[0].Trim().Trim('"');

    private static string Quoted(string name) => $"\"{name.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
