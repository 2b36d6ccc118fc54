using Planning.Abstractions;
using Planning.Abstractions.Indicators;
using Planning.Indicators.Store;

namespace Planning.Indicators.Tests.Store;

public sealed class BackupTests
{
    [Theory]
    [InDatabase(Databases.Sqlite, Databases.Sqlite)]
    [InDatabase(Databases.PostgreSql, Databases.Sqlite)]
    [InDatabase(Databases.Sqlite, Databases.PostgreSql)]
    [InDatabase(Databases.PostgreSql, Databases.PostgreSql)]
    public void A_backup_brings_everything_to_another_store_which_goes_on_from_there(string from, string to)
    {
        using var place = SomeStore.In(from);
        using var target = SomeStore.In(to);
        using var store = place.Open();
        store.Save([Some.Observation(), Some.Observation(year: 2016)], "A");
        store.Review(2, ObservationStatus.Corrected, 12.5m, "faute", "B");
        var file = Path.Combine(place.Location.Folder, "copie.db");
        Assert.Equal(2, store.BackUp(file));
        Assert.Equal([file], Directory.GetFiles(place.Location.Folder, "copie.db*"));

        using var other = target.Open();
        Assert.Equal(2, other.Restore(file));
        Assert.Equivalent(store.All(), other.All(), strict: true);
        Assert.Equal(new SaveOutcome(1, 1), other.Save([Some.Observation(), Some.Observation(year: 2011)], "C"));
        Assert.Equal(3, other.All().Max(o => o.Id));
    }

    [Theory]
    [InDatabase(Databases.Sqlite)]
    [InDatabase(Databases.PostgreSql)]
    public void A_backup_is_not_taken_over_where_there_are_observations(string database)
    {
        using var place = SomeStore.In(database);
        using var store = place.Open();
        store.Save([Some.Observation()], "A");
        var file = Path.Combine(place.Location.Folder, "copie.db");
        store.BackUp(file);
        Assert.Equal("PLN1597", Assert.Throws<UserErrorException>(() => store.Restore(file)).Code);
        Assert.Single(store.All());
    }

    [Theory]
    [InDatabase(Databases.Sqlite)]
    [InDatabase(Databases.PostgreSql)]
    public void A_file_that_is_no_backup_is_said_by_its_own_name(string database)
    {
        using var place = SomeStore.In(database);
        using var store = place.Open();
        var file = Path.Combine(place.Location.Folder, "autre.db");
        Assert.Equal("PLN1598", Assert.Throws<UserErrorException>(() => store.Restore(file)).Code);
        File.WriteAllText(file, "un texte");
        var refusal = Assert.Throws<UserErrorException>(() => store.Restore(file));
        Assert.Equal(("PLN1587", true), (refusal.Code, refusal.Message.Contains(file, StringComparison.Ordinal)));
        Assert.Equal("un texte", File.ReadAllText(file));
    }

    [Fact]
    public void A_backup_opens_as_a_store()
    {
        using var place = SomeStore.In(Databases.Sqlite);
        using var elsewhere = SomeStore.In(Databases.Sqlite);
        using var store = place.Open();
        store.Save([Some.Observation()], "A");
        store.BackUp(elsewhere.Location.File);
        using var copy = elsewhere.Open();
        Assert.Single(copy.All());
    }
}
