using System.Data.Common;
using Planning.Abstractions;
using Planning.Indicators.Store;

namespace Planning.Indicators.Tests.Store;

public sealed class StoreSchemaTests
{
    private const string Later = "alter table reviews add column later text; create table later (id integer primary key);";

    [Theory]
    [InDatabase(Databases.Sqlite)]
    [InDatabase(Databases.PostgreSql)]
    public void An_older_store_is_brought_up_to_date_with_all_it_holds_after_a_backup(string database)
    {
        using var place = SomeStore.In(database);
        Save(place, 3);
        using (var newer = Newer(place, Later))
        {
            Assert.Equal(3, newer.All().Count);
            newer.Save([Some.Observation(value: 9)], "A");
        }

        Assert.Equal(3L, InBackup(place, database));
        Assert.Equal(2L, Scalar(place, "select max(version) from store_versions"));
    }

    [Theory]
    [InDatabase(Databases.Sqlite)]
    [InDatabase(Databases.PostgreSql)]
    public void A_store_of_a_newer_version_is_refused_and_left_alone(string database)
    {
        using var place = SomeStore.In(database);
        Save(place, 1);
        Newer(place, Later).Dispose();
        var refusal = Assert.Throws<UserErrorException>(place.Open);
        Assert.Equal("PLN1590", refusal.Code);
        Assert.Contains("plus récente", refusal.Message, StringComparison.Ordinal);
        using var still = Newer(place, Later);
        Assert.Single(still.All());
    }

    [Theory]
    [InDatabase(Databases.Sqlite)]
    [InDatabase(Databases.PostgreSql)]
    public void A_change_of_schema_that_fails_leaves_the_store_as_it_was(string database)
    {
        using var place = SomeStore.In(database);
        Save(place, 2);
        Assert.ThrowsAny<DbException>(() => Newer(place, "create table half (id integer primary key); this is no statement;"));
        using var still = place.Open();
        Assert.Equal(2, still.All().Count);
        Assert.Equal(0L, Scalar(place, database == Databases.Sqlite ? "select count(*) from sqlite_master where name = 'half'" : "select count(*) from pg_tables where tablename = 'half'"));
    }

    [Fact]
    public void Both_databases_have_the_same_scripts() =>
        Assert.Equal(StoreSchema.Scripts(typeof(ObservationStore).Assembly, Databases.Sqlite).Count, StoreSchema.Scripts(typeof(ObservationStore).Assembly, Databases.PostgreSql).Count);

    private static void Save(SomeStore place, int count)
    {
        using var store = place.Open();
        store.Save([.. Enumerable.Range(0, count).Select(i => Some.Observation(value: i))], "A");
    }

    /// <summary>The store as a later program would open it, with one more script.</summary>
    private static ObservationStore Newer(SomeStore place, string script)
    {
        var database = StoreDatabase.Of(place.Location, TimeProvider.System);
        return ObservationStore.Open(database, [.. StoreSchema.Scripts(typeof(ObservationStore).Assembly, database.Dialect), script], TimeProvider.System);
    }

    private static long InBackup(SomeStore place, string database)
    {
        if (database == Databases.PostgreSql)
        {
            return Scalar(place, "select count(*) from planning_sauvegarde_v1.observations");
        }

        var file = Assert.Single(Directory.GetFiles(place.Location.Backups));
        File.Copy(file, Path.Combine(place.Location.Backups, StoreLocation.FileName));
        using var backup = ObservationStore.OpenExisting(place.Location with { Folder = place.Location.Backups }, TimeProvider.System);
        return backup.All().Count;
    }

    private static long Scalar(SomeStore place, string query)
    {
        using var connection = StoreDatabase.Of(place.Location, TimeProvider.System).Open();
        using var command = connection.CreateCommand();
        command.CommandText = query;
        return Convert.ToInt64(command.ExecuteScalar(), System.Globalization.CultureInfo.InvariantCulture);
    }
}
