using System.Data.Common;
using Dapper;
using Planning.Abstractions;
using Planning.Indicators.Store;
using Planning.Rules.Templates;

namespace Planning.Host.Scheduling.Schedules;

/// <summary>The schedules, and each time that they took place. Any thread may ask.</summary>
/// <remarks>All methods throw <see cref="UserErrorException"/> where the database cannot be reached, is busy, damaged or full.</remarks>
internal sealed class ScheduleBook(IStoreDatabase database, TimeProvider clock)
{
    private const string Insert = "insert into schedules (key, name, origin, said, spoken, work_order, is_enabled, made_by, made_at, next_at) values (@Key, @Name, @Origin, @Said, @Spoken, @WorkOrder, @IsEnabled, @MadeBy, @MadeAt, @NextAt)";

    static ScheduleBook() => DefaultTypeMap.MatchNamesWithUnderscores = true;

    /// <summary>All of them, by name.</summary>
    public IReadOnlyList<Schedule> All() => Do(connection => connection.Query<ScheduleRow>("select * from schedules order by key").Select(r => r.Schedule()).ToList());

    /// <summary>One of them; null where there is none of that key.</summary>
    public Schedule? Find(string key) => Do(connection => connection.QuerySingleOrDefault<ScheduleRow>("select * from schedules where key = @key", new { key })?.Schedule());

    /// <summary>The one that a person names.</summary>
    /// <exception cref="UserErrorException">There is none of that name.</exception>
    public Schedule Named(string name)
    {
        if (Find(Schedule.KeyOf(name)) is { } schedule)
        {
            return schedule;
        }

        var names = All().Select(s => s.Name).ToList();
        throw new UserErrorException("PLN1790", $"Aucun programme ne s'appelle « {name} ».", Nearest.To(name, names) is { } nearest ? $"Vouliez-vous écrire « {nearest} » ?"
            : names.Count == 0 ? "Il n'y en a aucun : « planning schedules add » en ajoute, et le service prend à son lancement ceux que déclare appsettings.json." : $"Il y a : {string.Join(", ", names.Select(n => $"« {n} »"))}.");
    }

    /// <summary>The key of one that a person names, or of one that is no more and whose runs are still told.</summary>
    /// <exception cref="UserErrorException">There is and was none of that name.</exception>
    public string Known(string name) => Schedule.KeyOf(name) is var key && Runs(key, 1).Count > 0 ? key : Named(name).Key;

    /// <summary>Adds one.</summary>
    /// <exception cref="UserErrorException">There is one of its key.</exception>
    public void Add(Schedule schedule)
    {
        if (Do(connection => connection.Execute($"{Insert} on conflict (key) do nothing", ScheduleRow.Of(schedule))) == 0)
        {
            throw new UserErrorException("PLN1789", $"Un autre programme s'appelle déjà « {schedule.Name} ».", "Donnez un autre nom, ou retirez-le d'abord.");
        }
    }

    /// <summary>Notes which ones the settings of a machine declare, and no others.</summary>
    public void Claim(IReadOnlyList<string> keys, string node) => Do(connection =>
    {
        connection.Execute("delete from declarations where node = @node", new { node });
        return connection.Execute("insert into declarations (schedule, node, seen_at) values (@Key, @Node, @At)", keys.Select(key => new { Key = key, Node = node, At = StoreMoment.Text(clock.GetUtcNow()) }));
    });

    /// <summary>Notes that a machine, and what its settings declare, is still there.</summary>
    public void Renew(string node) => Do(connection => connection.Execute("update declarations set seen_at = @At where node = @node", new { At = StoreMoment.Text(clock.GetUtcNow()), node }));

    /// <summary>The keys of those that came from settings, and that no machine seen since a moment declares.</summary>
    public IReadOnlyList<string> Unclaimed(DateTimeOffset since) => Do(connection => connection.Query<string>(
        "select key from schedules where origin = 'Settings' and not exists (select 1 from declarations where declarations.schedule = schedules.key and declarations.seen_at > @since)", new { since = StoreMoment.Text(since) }).ToList());

    /// <summary>Removes one that a person added; its runs stay told.</summary>
    /// <exception cref="UserErrorException">The settings declare it: it would come back.</exception>
    public void Remove(Schedule schedule)
    {
        if (schedule.Origin == ScheduleOrigin.Settings)
        {
            throw new UserErrorException("PLN1791", $"« {schedule.Name} » vient des réglages du service : il ne se retire pas d'ici.",
                "Suspendez-le, ou retirez-le d'appsettings.json (Planning:Schedules, ou Planning:Plans pour les rappels).");
        }

        Remove(schedule.Key);
    }

    /// <summary>Adds one, or says anew what it is: whether it is paused stays, and so does its next time where its moments stay.</summary>
    public void Declare(Schedule schedule) => Do(connection => connection.Execute(
        $"{Insert} on conflict (key) do update set name = @Name, origin = @Origin, said = @Said, work_order = @WorkOrder, made_by = @MadeBy, next_at = case when schedules.spoken = @Spoken then schedules.next_at else null end, spoken = @Spoken",
        ScheduleRow.Of(schedule)));

    /// <summary>Removes one; its runs stay told.</summary>
    public void Remove(string key) => Change("delete from schedules where key = @Key", key);

    /// <summary>Pauses one, or lets it go on: the times that went by meanwhile are not made up for.</summary>
    public void Enable(string key, bool isEnabled) => Change($"update schedules set is_enabled = {(isEnabled ? 1 : 0)}, next_at = null where key = @Key", key);

    /// <summary>Notes when one takes place next.</summary>
    public void SetNext(string key, DateTimeOffset? next) => Change("update schedules set next_at = @At where key = @Key", key, next);

    /// <summary>Notes that a person asks for one at once.</summary>
    public void Ask(string key) => Change("update schedules set asked_at = @At where key = @Key", key, clock.GetUtcNow());

    /// <summary>Notes that what a person asked for at a moment is done; what was asked for since stays.</summary>
    public void Answer(string key, DateTimeOffset asked) => Change("update schedules set asked_at = null where key = @Key and asked_at = @At", key, asked);

    /// <summary>Notes a run, unless one of the same schedule is noted for that moment.</summary>
    public void Note(ScheduleRun run) => Do(connection => connection.Execute(
        "insert into schedule_runs (schedule, due_at, noted_at, cause, state, work, ended_at, message, remedy) values (@Schedule, @DueAt, @NotedAt, @Cause, @State, @Work, @EndedAt, @Message, @Remedy) on conflict (schedule, due_at) do nothing", RunRow.Of(run)));

    /// <summary>Notes how a run ended, and that it did now.</summary>
    public void End(ScheduleRun run) => Do(connection => connection.Execute("update schedule_runs set state = @State, ended_at = @EndedAt, message = @Message, remedy = @Remedy where id = @Id",
        RunRow.Of(run with { Ended = clock.GetUtcNow() }) with { Id = run.Id }));

    /// <summary>The runs that went wrong since a moment and that people do not know of, the oldest first.</summary>
    public IReadOnlyList<ScheduleRun> Untold(DateTimeOffset since) => Do(connection =>
        connection.Query<RunRow>("select * from schedule_runs where is_told = 0 and state in ('Refused', 'Partial', 'Failed') and ended_at > @since order by id", new { since = StoreMoment.Text(since) }).Select(r => r.Run()).ToList());

    /// <summary>The run of the same schedule that took place before one; null where there was none.</summary>
    public ScheduleRun? Before(ScheduleRun run) => Do(connection =>
        connection.QueryFirstOrDefault<RunRow>("select * from schedule_runs where schedule = @Schedule and id < @Id and state not in ('Begun', 'Skipped') order by id desc limit 1", new { run.Schedule, run.Id })?.Run());

    /// <summary>Notes that people know of a run.</summary>
    public void Told(ScheduleRun run) => Do(connection => connection.Execute("update schedule_runs set is_told = 1 where id = @Id", new { run.Id }));

    /// <summary>The last runs, the newest first.</summary>
    /// <param name="key">Of which schedule; null for all.</param>
    /// <param name="most">How many.</param>
    public IReadOnlyList<ScheduleRun> Runs(string? key = null, int most = 100) => Do(connection =>
        connection.Query<RunRow>("select * from schedule_runs where @key is null or schedule = @key order by noted_at desc, id desc limit @most", new { key, most }).Select(r => r.Run()).ToList());

    /// <summary>The runs whose work was begun and is not told to be over, the oldest first.</summary>
    public IReadOnlyList<ScheduleRun> Begun(string? key = null) => Do(connection =>
        connection.Query<RunRow>("select * from schedule_runs where state = 'Begun' and (@key is null or schedule = @key) order by id", new { key }).Select(r => r.Run()).ToList());

    private int Change(string statement, string key, DateTimeOffset? at = null) => Do(connection => connection.Execute(statement, new { Key = key, At = at is { } moment ? StoreMoment.Text(moment) : null }));

    private T Do<T>(Func<DbConnection, T> work) => StoreFence.Guard(database, () =>
    {
        using var connection = database.Open();
        return work(connection);
    });
}
