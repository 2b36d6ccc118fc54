using System.Data.Common;
using System.Text.Json;
using Dapper;
using Planning.Indicators.Store;

namespace Planning.Host.Works;

/// <summary>What the service is asked to do and what came of it, on the disk before it is begun. Any thread may ask.</summary>
/// <remarks>All methods throw <see cref="Planning.Abstractions.UserErrorException"/> where the database cannot be reached, is busy, damaged or full.</remarks>
internal sealed class WorkLedger(IStoreDatabase database, TimeProvider clock)
{
    private const int MostListed = 1000;

    static WorkLedger() => DefaultTypeMap.MatchNamesWithUnderscores = true;

    /// <summary>Where it is, in French and without any password.</summary>
    public string Place => database.Place;

    /// <summary>Makes the tables, or brings them up to date.</summary>
    public void Prepare() => Do(connection =>
    {
        new StoreSchema(database, StoreSchema.Scripts(typeof(WorkLedger).Assembly, database.Dialect)).BringUpToDate(connection, clock);
        return 0;
    });

    /// <summary>Keeps a work, unless one of the same key is kept already.</summary>
    /// <returns>The work that is kept, and whether it is new.</returns>
    public (Work Work, bool IsNew) Add(Work work) => Do(connection =>
    {
        var added = connection.Execute(
            "insert into works (id, key, kind, origin, title, asked_by, owner, plan, work_order, state, made_at) values (@Id, @Key, @Kind, @Origin, @Title, @AskedBy, @Owner, @Plan, @WorkOrder, @State, @MadeAt) on conflict (key) do nothing",
            WorkRow.Of(work));
        return (connection.QuerySingle<WorkRow>("select * from works where key = @Key", new { work.Key }).Work(), added > 0);
    });

    /// <summary>One work; null where there is none of that name.</summary>
    public Work? Find(string id) => Do(connection => connection.QuerySingleOrDefault<WorkRow>("select * from works where id = @id", new { id })?.Work());

    /// <summary>The last works, the newest first.</summary>
    /// <param name="search">Which; null for all.</param>
    public IReadOnlyList<Work> Last(WorkSearch? search = null) => Query(
        """
        where (@IsAll = 1 or (@IsShared = 1 and origin in ('Inbox', 'Schedule')) or (owner = @Owner and owner <> '' and origin in ('Page', 'Api')))
            and (@Kind = '' or kind = @Kind) and (@State = '' or state = @State) order by made_at desc, id desc limit @Most
        """,
        Asked(search ?? WorkSearch.All));

    /// <summary>The works that are not over, the oldest first.</summary>
    public IReadOnlyList<Work> Open() => Query("where state in ('Waiting', 'Running') order by made_at, id limit @MostListed", new { MostListed });

    /// <summary>The versions of a plan that were checked, the newest first.</summary>
    /// <param name="plan">The plan's name.</param>
    public IReadOnlyList<Work> OfPlan(string plan) =>
        Query("where plan = @plan and kind = 'Check' order by made_at desc, id desc limit @MostListed", new { plan, MostListed });

    /// <summary>How many works that came by a door are not over.</summary>
    public int CountOpen(WorkOrigin origin) => Do(connection =>
        connection.ExecuteScalar<int>("select count(*) from works where state in ('Waiting', 'Running') and origin = @Origin", new { Origin = origin.ToString() }));

    /// <summary>How many works of one person are not over.</summary>
    /// <param name="owner">Whose, as what signs people in knows that person.</param>
    public int CountOpen(string owner) => Do(connection =>
        connection.ExecuteScalar<int>("select count(*) from works where state in ('Waiting', 'Running') and owner = @owner and origin in ('Page', 'Api')", new { owner }));

    /// <summary>How many works are in each state.</summary>
    public IReadOnlyDictionary<WorkState, long> Counts() => Do(connection =>
        connection.Query<(string State, long Count)>("select state, count(*) from works group by state").ToDictionary(c => Enum.Parse<WorkState>(c.State), c => c.Count));

    /// <summary>Notes that a work begins. Until its end is noted, it counts as having stopped the program.</summary>
    public void Begin(string id) => Change("state = 'Running', attempts = attempts + 1, stops = stops + 1, started_at = @Now, progress = '', message = '', remedy = ''", id, string.Empty, string.Empty);

    /// <summary>Notes what is being done.</summary>
    public void Say(string id, string progress) => Change("progress = @Text", id, progress, string.Empty);

    /// <summary>Notes that a work waits for another attempt, and why.</summary>
    public void Wait(string id, string message, string remedy) => Change("state = 'Waiting', stops = 0, progress = '', message = @Text, remedy = @Remedy", id, message, remedy);

    /// <summary>Notes that a work was asked to stop: that attempt does not count.</summary>
    public void PutBack(string id, string message) => Change("state = 'Waiting', attempts = attempts - 1, stops = 0, progress = '', message = @Text, remedy = ''", id, message, string.Empty);

    /// <summary>Notes how a work ended.</summary>
    public void End(string id, WorkOutcome outcome) =>
        Change($"state = '{outcome.State}', stops = 0, progress = '', message = @Text, remedy = @Remedy, ended_at = @Now", id, outcome.Message, outcome.Remedy);

    /// <summary>Notes that a work that was over is to be done again; says whether it was: of two who ask at once, one is told so.</summary>
    public bool Reopen(string id) => Do(connection => connection.Execute(
        "update works set state = 'Waiting', attempts = 0, stops = 0, progress = '', message = '', remedy = '', ended_at = null where id = @id and state in ('Done', 'Partial', 'Failed')", new { id })) > 0;

    /// <summary>Says anew what is asked of a work that is over, and notes that it is to be done again.</summary>
    public void Reopen(string id, WorkOrder order)
    {
        Say(id, order);
        Reopen(id);
    }

    /// <summary>Says anew what is asked of a work.</summary>
    public void Say(string id, WorkOrder order) => Do(connection => connection.Execute("update works set work_order = @Order where id = @Id", new { Id = id, Order = JsonSerializer.Serialize(order, WorkJson.Default.WorkOrder) }));

    /// <summary>Forgets works that ended before a moment, and tells which they were. The last version of a plan stays, with what was answered to it: the next one is compared with it.</summary>
    public IReadOnlyList<string> Forget(DateTimeOffset before) => Do(connection =>
        connection.Query<string>(
            """
            delete from works where ended_at < @Before and (plan = '' or exists (select 1 from works later where later.plan = works.plan and later.owner = works.owner and later.made_at > works.made_at and later.state <> 'Failed'))
            returning id
            """,
            new { Before = StoreMoment.Text(before) }).ToList());

    /// <summary>Notes who did what.</summary>
    /// <param name="by">The person, or the key's name.</param>
    /// <param name="deed">What was done, in French.</param>
    /// <param name="about">What it was done to.</param>
    public void Note(string by, string deed, string about) => Do(connection =>
        connection.Execute("insert into deeds (done_at, done_by, deed, about) values (@At, @By, @Deed, @About)", new { At = StoreMoment.Text(clock.GetUtcNow()), By = by, Deed = deed, About = about }));

    /// <summary>The last deeds, the newest first.</summary>
    public IReadOnlyList<Deed> Deeds(int most = 200) => Do(connection =>
        connection.Query<(string At, string By, string What, string About)>("select done_at, done_by, deed, about from deeds order by id desc limit @most", new { most })
            .Select(d => new Deed(StoreMoment.Of(d.At), d.By, d.What, d.About)).ToList());

    private static object Asked(WorkSearch search) => new
    {
        IsAll = search.IsAll ? 1 : 0,
        IsShared = search.IsShared ? 1 : 0,
        search.Owner,
        Kind = search.Kind?.ToString() ?? string.Empty,
        State = search.State?.ToString() ?? string.Empty,
        search.Most,
    };

    private List<Work> Query(string which, object parameters) => Do(connection => connection.Query<WorkRow>($"select * from works {which}", parameters).Select(r => r.Work()).ToList());

    private void Change(string what, string id, string text, string remedy) => Do(connection =>
        connection.Execute($"update works set {what} where id = @Id", new { Id = id, Text = text, Remedy = remedy, Now = StoreMoment.Text(clock.GetUtcNow()) }));

    private T Do<T>(Func<DbConnection, T> work) => StoreFence.Guard(database, () =>
    {
        using var connection = database.Open();
        return work(connection);
    });
}
