using Planning.Abstractions;
using Planning.Indicators.Store;

namespace Planning.Indicators.Tests.Store;

public sealed class StoreTroubleTests
{
    [Fact]
    public void A_place_without_a_store_is_said_and_stays_empty()
    {
        using var place = SomeStore.In(Databases.Sqlite);
        Assert.Equal("PLN1583", Refusal(() => ObservationStore.OpenExisting(place.Location, TimeProvider.System)).Code);
        Assert.Empty(Directory.GetFileSystemEntries(place.Location.Folder));
    }

    [Theory]
    [InDatabase(Databases.Sqlite)]
    [InDatabase(Databases.PostgreSql)]
    public void A_database_without_a_store_is_said_and_stays_without(string kind)
    {
        using var place = SomeStore.In(kind);
        var database = StoreDatabase.Of(place.Location, TimeProvider.System);
        database.Open().Dispose();
        Assert.Null(ObservationStore.OpenIfAny(place.Location, TimeProvider.System));
        Assert.Equal("PLN1583", Refusal(() => ObservationStore.OpenExisting(place.Location, TimeProvider.System)).Code);
        using var connection = database.Open();
        Assert.Empty(database.Tables(connection, null));
    }

    [Fact]
    public void A_folder_in_the_place_of_the_file_is_said()
    {
        using var place = SomeStore.In(Databases.Sqlite);
        Directory.CreateDirectory(place.Location.File);
        Assert.Equal("PLN1584", Refusal(place.Open).Code);
        Assert.Equal("PLN1584", Refusal(() => ObservationStore.OpenExisting(place.Location, TimeProvider.System)).Code);
    }

    [Fact]
    public void A_folder_that_cannot_be_made_is_said()
    {
        using var place = SomeStore.In(Databases.Sqlite);
        var file = Path.Combine(place.Location.Folder, "fichier");
        File.WriteAllText(file, string.Empty);
        Assert.Equal("PLN1585", Refusal(() => ObservationStore.Open(place.Location with { Folder = Path.Combine(file, "dossier") }, TimeProvider.System)).Code);
    }

    [Theory]
    [InlineData("ceci n'est pas une base de données, mais un texte assez long pour en avoir l'air")]
    [InlineData("x")]
    public void A_file_that_is_no_store_is_said_and_left_as_it_is(string text)
    {
        using var place = SomeStore.In(Databases.Sqlite);
        File.WriteAllText(place.Location.File, text);
        Assert.Equal("PLN1587", Refusal(place.Open).Code);
        Assert.Equal(text, File.ReadAllText(place.Location.File));
    }

    [Fact]
    public void A_database_of_another_program_is_said_and_left_as_it_is()
    {
        using var place = SomeStore.In(Databases.Sqlite);
        using (var connection = StoreDatabase.Of(place.Location, TimeProvider.System).Open())
        {
            using var command = connection.CreateCommand();
            command.CommandText = "create table moz_places (id integer primary key)";
            command.ExecuteNonQuery();
        }

        Assert.Equal("PLN1587", Refusal(place.Open).Code);
    }

    [Fact]
    public void A_damaged_file_is_said_wherever_the_damage_is()
    {
        using var place = SomeStore.In(Databases.Sqlite);
        using (var store = place.Open())
        {
            store.Save([.. Enumerable.Range(0, 500).Select(i => Some.Observation(value: i))], "A");
        }

        var bytes = File.ReadAllBytes(place.Location.File);
        Array.Fill(bytes, (byte)0x5A, 4096 * 8, bytes.Length - (4096 * 9));
        File.WriteAllBytes(place.Location.File, bytes);
        Assert.Equal("PLN1588", Refusal(() =>
        {
            using var store = place.Open();
            return store.All();
        }).Code);
    }

    [Theory]
    [InlineData("n'importe quoi")]
    [InlineData("Password=s3cret")]
    [InlineData("Host=localhost;Port=beaucoup;Password=s3cret")]
    [InlineData("Host=localhost;Motdepasse=s3cret")]
    public void A_wrong_connection_string_is_said_without_quoting_it(string connection)
    {
        using var place = SomeStore.In(Databases.Sqlite);
        var refusal = Refusal(() => ObservationStore.Open(place.Location with { PostgreSql = connection }, TimeProvider.System));
        Assert.Equal("PLN1591", refusal.Code);
        Assert.DoesNotContain("s3cret", refusal.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_server_that_is_down_is_said_without_the_password()
    {
        using var place = SomeStore.In(Databases.Sqlite);
        var refusal = Refusal(() => ObservationStore.Open(place.Location with { PostgreSql = "Host=127.0.0.1;Port=1;Database=planning;Username=u;Password=s3cret" }, TimeProvider.System));
        Assert.Equal("PLN1595", refusal.Code);
        Assert.DoesNotContain("s3cret", refusal.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InDatabase(Databases.PostgreSql)]
    public void A_database_that_is_not_on_the_server_is_said(string database)
    {
        using var place = SomeStore.In(database);
        var refusal = Refusal(() => ObservationStore.Open(place.Location with { PostgreSql = PostgresServer.Connection("nulle_part") }, TimeProvider.System));
        Assert.Equal(("PLN1593", true), (refusal.Code, refusal.Message.Contains("nulle_part", StringComparison.Ordinal)));
        Assert.DoesNotContain("s3cret", refusal.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InDatabase(Databases.PostgreSql)]
    public void A_name_that_the_server_does_not_know_is_said(string database)
    {
        using var place = SomeStore.In(database);
        var refusal = Refusal(() => ObservationStore.Open(place.Location with { PostgreSql = place.Location.PostgreSql!.Replace("Username=planning", "Username=personne", StringComparison.Ordinal) }, TimeProvider.System));
        Assert.Equal("PLN1592", refusal.Code);
        Assert.DoesNotContain("s3cret", refusal.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InDatabase(Databases.PostgreSql)]
    public void A_database_that_one_may_not_write_to_is_said(string database)
    {
        using var place = SomeStore.In(database);
        using (var connection = StoreDatabase.Of(place.Location, TimeProvider.System).Open())
        {
            using var command = connection.CreateCommand();
            command.CommandText = "drop role if exists lecture; create role lecture login";
            command.ExecuteNonQuery();
        }

        Assert.Equal("PLN1594", Refusal(() => ObservationStore.Open(place.Location with { PostgreSql = place.Location.PostgreSql!.Replace("Username=planning", "Username=lecture", StringComparison.Ordinal) }, TimeProvider.System)).Code);
    }

    private static UserErrorException Refusal(Func<object> work) => Assert.Throws<UserErrorException>(work);
}
