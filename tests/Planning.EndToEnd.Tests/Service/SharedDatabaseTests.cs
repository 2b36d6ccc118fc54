using Npgsql;
using Planning.Indicators.Tests.Store;

namespace Planning.EndToEnd.Tests.Service;

/// <summary>The short form of <c>bench/fiabilite/cluster.py</c>.</summary>
public sealed class SharedDatabaseTests
{
    [PostgresFact]
    public async Task Two_services_on_one_database_do_each_work_once_and_one_takes_over_from_the_other()
    {
        const long Documents = 10;
        var database = PostgresServer.NewDatabase();
        using var one = new WatchingService(postgreSql: database);
        using var other = new WatchingService(one, database);
        one.Start();
        other.Start();
        for (var number = 0; number < Documents; number++)
        {
            WatchingService.Drop("plui/2_PADD.docx", one.Checks, $"Plan {number}.docx");
        }

        await WatchingService.UntilAsync(() => Count(database, "ended_at is not null") >= 2 && Count(database, "state = 'Running'") > 0);
        var twice = Count(database, "attempts > 1");
        one.Kill();
        await WatchingService.UntilAsync(() => Count(database, "ended_at is not null") == Documents);
        Assert.Equal((0L, Documents), (twice, Count(database, "state = 'Done'")));
        Assert.Equal(Documents, Count(database, "attempts <= 2"));
        Assert.Equal(Documents * 3, Directory.GetFiles(one.Checks).Length);
    }

    /// <summary>0 while there is no ledger yet.</summary>
    private static long Count(string database, string where)
    {
        using var connection = new NpgsqlConnection(database);
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = $"select count(*) from planning_service.works where {where}";
        try
        {
            return (long)command.ExecuteScalar()!;
        }
        catch (PostgresException e) when (e.SqlState is "42P01" or "3F000")
        {
            return 0;
        }
    }
}

/// <summary>A test on PostgreSQL: skipped, and said so, where it is not installed.</summary>
internal sealed class PostgresFactAttribute : FactAttribute
{
    public PostgresFactAttribute() => Skip = PostgresServer.IsInstalled ? null : "PostgreSQL is not installed (Debian's package postgresql): nothing was tested here.";
}
