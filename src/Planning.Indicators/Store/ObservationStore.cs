using System.Data.Common;
using Dapper;
using Planning.Abstractions;
using Planning.Abstractions.Indicators;

namespace Planning.Indicators.Store;

/// <summary>
/// The observations of an organisation and what was decided of them. It only grows: nothing is changed or dropped. When a method that
/// writes returns, what it was given is on the disk, whole; when it throws, nothing of it is. For one thread at a time.
/// </summary>
/// <remarks>All methods throw <see cref="UserErrorException"/> where the database cannot be reached, is busy, damaged or full.</remarks>
public sealed class ObservationStore : IDisposable
{
    private readonly IStoreDatabase database;
    private readonly DbConnection connection;
    private readonly TimeProvider clock;

    static ObservationStore() => DefaultTypeMap.MatchNamesWithUnderscores = true;

    private ObservationStore(IStoreDatabase database, DbConnection connection, TimeProvider clock) =>
        (this.database, this.connection, this.clock) = (database, connection, clock);

    /// <summary>Opens the store, and makes it where there is none.</summary>
    /// <exception cref="UserErrorException">The place cannot be used, holds something else, or a store of a newer version.</exception>
    public static ObservationStore Open(StoreLocation location, TimeProvider clock)
    {
        var database = StoreDatabase.Of(location, clock);
        return Open(database, StoreSchema.Scripts(typeof(ObservationStore).Assembly, database.Dialect), clock);
    }

    /// <summary>Opens the store to read what is there: a place without one is said, and stays as it is.</summary>
    /// <exception cref="UserErrorException">There is none, or it cannot be used.</exception>
    public static ObservationStore OpenExisting(StoreLocation location, TimeProvider clock) => OpenIfAny(location, clock)
        ?? throw StoreErrors.Missing(string.IsNullOrWhiteSpace(location.PostgreSql) ? location.Folder : StoreDatabase.Of(location, clock).Place);

    /// <summary>Opens the store where there is one; null where there is none, and the place stays as it is.</summary>
    /// <exception cref="UserErrorException">It cannot be used.</exception>
    public static ObservationStore? OpenIfAny(StoreLocation location, TimeProvider clock)
    {
        var database = StoreDatabase.Of(location, clock);
        return database.Exists || Directory.Exists(location.File) ? Open(database, StoreSchema.Scripts(typeof(ObservationStore).Assembly, database.Dialect), clock, isMade: false) : null;
    }

    internal static ObservationStore Open(IStoreDatabase database, IReadOnlyList<string> scripts, TimeProvider clock) =>
        Open(database, scripts, clock, isMade: true)!;

    /// <summary>Opens a store and brings it up to date; where there is none, makes it or gives null.</summary>
    private static ObservationStore? Open(IStoreDatabase database, IReadOnlyList<string> scripts, TimeProvider clock, bool isMade) => StoreFence.Guard(database, () =>
    {
        ObservationStore? store = null;
        var connection = database.Open();
        try
        {
            var schema = new StoreSchema(database, scripts);
            if (isMade || schema.IsThere(connection))
            {
                schema.BringUpToDate(connection, clock);
                store = new ObservationStore(database, connection, clock);
            }

            return store;
        }
        finally
        {
            if (store is null)
            {
                connection.Dispose();
            }
        }
    });

    /// <summary>Where it is, in French and without any password.</summary>
    public string Place => database.Place;

    /// <summary>Keeps observations, all or none. Those that are there already are left as they are.</summary>
    /// <param name="observations">What was read.</param>
    /// <param name="by">Who had it read.</param>
    public SaveOutcome Save(IReadOnlyList<Observation> observations, string by) => StoreFence.Guard(database, () =>
    {
        var now = clock.GetUtcNow();
        using var transaction = connection.BeginTransaction();
        var documents = observations.Select(o => o.Source).DistinctBy(s => s.Hash).Select(s => new { s.Hash, Name = Path.GetFileName(s.File), At = StoreMoment.Text(now), By = by });
        connection.Execute("insert into documents (hash, name, first_read_at, first_read_by) values (@Hash, @Name, @At, @By) on conflict (hash) do nothing", documents, transaction);

        // Asked before it is tried: a refused row would use up a number, and people call observations by their numbers.
        var added = connection.Execute($"insert into observations ({ObservationRow.Columns}) select {ObservationRow.Parameters} where not exists (select 1 from observations where key = @Key) on conflict (key) do nothing",
            observations.Select(o => ObservationRow.Of(o, by, now)), transaction);
        transaction.Commit();
        return new SaveOutcome(added, observations.Count - added);
    });

    /// <summary>Adds a decision about an observation.</summary>
    /// <param name="observation">Its number.</param>
    /// <param name="status">The decision.</param>
    /// <param name="value">The right value, for a correction and nothing else.</param>
    /// <param name="reason">Why; empty where nothing is said.</param>
    /// <param name="by">Who decides.</param>
    /// <exception cref="UserErrorException">There is no such observation.</exception>
    public RecordedObservation Review(long observation, ObservationStatus status, decimal? value, string reason, string by)
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(value is not null, status == ObservationStatus.Corrected, nameof(value));
        _ = Get(observation);
        var review = new ObservationReview { Status = status, Value = value, Reason = reason, By = by, At = clock.GetUtcNow() };
        StoreFence.Guard(database, () => connection.Execute(
            "insert into reviews (observation_id, status, value, reason, reviewed_at, reviewed_by) values (@ObservationId, @Status, @Value, @Reason, @ReviewedAt, @ReviewedBy)", ReviewRow.Of(observation, review)));
        return Get(observation);
    }

    /// <summary>One observation.</summary>
    /// <exception cref="UserErrorException">There is none of that number.</exception>
    public RecordedObservation Get(long id) => Read("where id = @id", "where observation_id = @id", new { id }) is [var found] ? found : throw StoreErrors.NoObservation(id);

    /// <summary>The numbers of the observations that nobody decided on, or that were opened again, the least certain first.</summary>
    public IReadOnlyList<ReviewPlace> ToReview() => StoreFence.Guard(database, () => connection.Query<ReviewPlace>(
        """
        select id, confidence from observations
        where coalesce((select status from reviews where observation_id = observations.id order by reviews.id desc limit 1), @open) = @open
        order by confidence, id
        """,
        new { open = ObservationStatusNames.Of(ObservationStatus.Extracted) }).ToList());

    /// <summary>All observations, or those of one indicator, by their numbers.</summary>
    /// <param name="indicator">The indicator's id; null for all.</param>
    public IReadOnlyList<RecordedObservation> All(string? indicator = null) => indicator is null ? Read(string.Empty, string.Empty, new { })
        : Read("where indicator = @indicator", "where observation_id in (select id from observations where indicator = @indicator)", new { indicator });

    /// <summary>Copies the store, as it is at one moment, into a SQLite file, whatever database it is in.</summary>
    /// <param name="file">A file that is not there yet, in a folder that is.</param>
    /// <returns>How many observations were copied.</returns>
    public int BackUp(string file) => StoreFence.Guard(database, () => StoreCopy.Write(database, connection, file, clock));

    /// <summary>Takes over a backup, whatever database this store is in.</summary>
    /// <param name="file">The SQLite file of a backup.</param>
    /// <returns>How many observations were taken over.</returns>
    /// <exception cref="UserErrorException">This store holds observations already, or the file is no sound backup.</exception>
    public int Restore(string file) => StoreFence.Guard(database, () => StoreCopy.Read(database, connection, file, clock));

    /// <summary>Frees the database.</summary>
    public void Dispose() => connection.Dispose();

    private List<RecordedObservation> Read(string which, string whichReviews, object parameters) => StoreFence.Guard(database, () =>
    {
        var reviews = connection.Query<ReviewRow>($"select * from reviews {whichReviews} order by id", parameters).ToLookup(r => r.ObservationId, r => r.Review());
        return connection.Query<ObservationRow>($"select * from observations {which} order by id", parameters).Select(r => r.Recorded([.. reviews[r.Id]])).ToList();
    });
}
