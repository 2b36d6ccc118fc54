using Microsoft.Data.Sqlite;
using Planning.Abstractions;
using Planning.Abstractions.Indicators;
using Planning.Indicators.Store;

namespace Planning.Indicators.Tests.Store;

public sealed class ObservationStoreTests
{
    [Theory]
    [InDatabase(Databases.Sqlite)]
    [InDatabase(Databases.PostgreSql)]
    public void An_observation_comes_back_as_it_was_read(string database)
    {
        using var place = SomeStore.In(database);
        var read = Some.Observation(value: 0.1234567890123456789m);
        using (var store = place.Open())
        {
            Assert.Equal(new SaveOutcome(1, 0), store.Save([read], "Élodie"));
        }

        using var again = ObservationStore.OpenExisting(place.Location, TimeProvider.System);
        var kept = Assert.Single(again.All());
        Assert.Equivalent(read, kept.Observation, strict: true);
        Assert.Equal((1L, "Élodie", ObservationStatus.Extracted, read.Value), (kept.Id, kept.By, kept.Status, kept.Value));
    }

    [Theory]
    [InDatabase(Databases.Sqlite)]
    [InDatabase(Databases.PostgreSql)]
    public void Reading_the_same_file_again_adds_nothing_even_under_another_name(string database)
    {
        using var place = SomeStore.In(database);
        using var store = place.Open();
        var read = Some.Observation();
        var renamed = read with { Source = read.Source with { File = "copie.pdf" } };
        store.Save([read], "A");
        Assert.Equal(new SaveOutcome(0, 2), store.Save([read, renamed], "B"));
        Assert.Equal("rapports/a.pdf", Assert.Single(store.All()).Observation.Source.File);
    }

    [Theory]
    [InDatabase(Databases.Sqlite)]
    [InDatabase(Databases.PostgreSql)]
    public void Another_value_place_period_or_territory_is_another_observation(string database)
    {
        using var place = SomeStore.In(database);
        using var store = place.Open();
        var read = Some.Observation();
        Assert.Equal(new SaveOutcome(6, 0), store.Save(
            [read, read with { Value = 1 }, Some.Observation(row: 5), read with { Period = new Period(2016, 2021) }, read with { Territory = new Territory("Bayeux") }, Some.Observation(document: "b")], "A"));
    }

    [Theory]
    [InDatabase(Databases.Sqlite)]
    [InDatabase(Databases.PostgreSql)]
    public void The_last_review_counts_and_the_value_read_is_kept(string database)
    {
        using var place = SomeStore.In(database);
        using var store = place.Open();
        store.Save([Some.Observation(value: 100)], "A");
        store.Review(1, ObservationStatus.Corrected, 12.5m, "virgule oubliée", "B");
        var validated = store.Review(1, ObservationStatus.Validated, null, string.Empty, "C");
        Assert.Equal((ObservationStatus.Validated, 12.5m, 100m), (validated.Status, validated.Value, validated.Observation.Value));
        var reopened = store.Review(1, ObservationStatus.Extracted, null, "à revoir", "D");
        Assert.Equal((ObservationStatus.Extracted, 100m), (reopened.Status, reopened.Value));
        Assert.Equal(["B", "C", "D"], store.Get(1).Reviews.Select(r => r.By));
        Assert.Equal((12.5m, "virgule oubliée"), (store.Get(1).Reviews[0].Value, store.Get(1).Reviews[0].Reason));
    }

    [Theory]
    [InDatabase(Databases.Sqlite)]
    [InDatabase(Databases.PostgreSql)]
    public void The_observations_of_one_indicator_come_with_their_own_reviews(string database)
    {
        using var place = SomeStore.In(database);
        using var store = place.Open();
        store.Save([Some.Observation(), Some.Observation(indicator: "logements-autorises"), Some.Observation(year: 2016)], "A");
        store.Review(2, ObservationStatus.Validated, null, string.Empty, "B");
        Assert.Equal([1L, 3L], store.All("population").Select(o => o.Id));
        Assert.Single(Assert.Single(store.All("logements-autorises")).Reviews);
    }

    [Theory]
    [InDatabase(Databases.Sqlite)]
    [InDatabase(Databases.PostgreSql)]
    public void An_observation_that_is_not_there_cannot_be_reviewed(string database)
    {
        using var place = SomeStore.In(database);
        using var store = place.Open();
        Assert.Equal("PLN1596", Assert.Throws<UserErrorException>(() => store.Review(7, ObservationStatus.Validated, null, string.Empty, "A")).Code);
    }

    [Theory]
    [InDatabase(Databases.Sqlite, "update observations set value = '1'")]
    [InDatabase(Databases.Sqlite, "delete from reviews")]
    [InDatabase(Databases.Sqlite, "update documents set name = 'x'")]
    [InDatabase(Databases.PostgreSql, "update observations set value = '1'")]
    [InDatabase(Databases.PostgreSql, "delete from reviews")]
    [InDatabase(Databases.PostgreSql, "truncate documents cascade")]
    public void The_database_itself_refuses_to_overwrite(string database, string statement)
    {
        using var place = SomeStore.In(database);
        using (var store = place.Open())
        {
            store.Save([Some.Observation()], "A");
            store.Review(1, ObservationStatus.Validated, null, string.Empty, "A");
        }

        using var connection = StoreDatabase.Of(place.Location, TimeProvider.System).Open();
        using var command = connection.CreateCommand();
        command.CommandText = statement;
        Assert.Contains("append only", Assert.ThrowsAny<System.Data.Common.DbException>(() => command.ExecuteNonQuery()).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InDatabase(Databases.Sqlite)]
    [InDatabase(Databases.PostgreSql)]
    public void Two_processes_that_save_the_same_readings_at_once_keep_them_once(string database)
    {
        using var place = SomeStore.In(database);
        var readings = Enumerable.Range(0, 50).Select(i => Some.Observation(value: i)).ToList();
        place.Open().Dispose();
        Parallel.For(0, 4, _ =>
        {
            using var store = place.Open();
            store.Save(readings, "A");
        });
        using var after = place.Open();
        Assert.Equal(50, after.All().Count);
    }

    [Theory]
    [InDatabase(Databases.Sqlite)]
    [InDatabase(Databases.PostgreSql)]
    public void Several_that_open_a_new_store_at_once_make_it_once(string database)
    {
        using var place = SomeStore.In(database);
        Parallel.For(0, 4, i =>
        {
            using var store = place.Open();
            store.Save([Some.Observation(value: i)], "A");
        });
        using var after = place.Open();
        Assert.Equal(4, after.All().Count);
    }

    [Fact]
    public void A_file_that_another_process_holds_is_said_to_be_busy_and_nothing_is_saved()
    {
        using var place = SomeStore.In(Databases.Sqlite);
        using var store = ObservationStore.Open(place.Location with { Patience = TimeSpan.FromSeconds(1) }, TimeProvider.System);
        using var other = new SqliteConnection($"Data Source={place.Location.File};Pooling=False");
        other.Open();
        using (other.BeginTransaction())
        {
            Assert.Equal("PLN1586", Assert.Throws<UserErrorException>(() => store.Save([Some.Observation()], "A")).Code);
        }

        Assert.Empty(store.All());
        Assert.Equal(1, store.Save([Some.Observation()], "A").Added);
    }
}
