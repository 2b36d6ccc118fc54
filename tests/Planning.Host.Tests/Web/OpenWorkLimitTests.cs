using Planning.Abstractions;
using Planning.Host.Settings;
using Planning.Host.Web.Checks;
using Planning.Host.Web.SignIn;
using Planning.Host.Works;
using Planning.Indicators.Store;

namespace Planning.Host.Tests.Web;

public sealed class OpenWorkLimitTests : IDisposable
{
    private static readonly Person Anne = new("Anne", Role.Reader) { Id = "a" };
    private readonly string folder = Directory.CreateTempSubdirectory("planning-limit").FullName;
    private readonly PlanningSettings settings;
    private readonly WorkLedger ledger;

    public OpenWorkLimitTests()
    {
        settings = new PlanningSettings { Data = folder, Plugins = folder, Templates = folder, Service = new ServiceSettings { OpenWorks = 2 } };
        ledger = new WorkLedger(StoreDatabase.Of(WorkServices.LocationOf(settings), TimeProvider.System), TimeProvider.System);
        ledger.Prepare();
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void One_person_s_works_are_limited_and_those_of_the_others_do_not_count()
    {
        Add("1", "a", WorkOrigin.Page);
        Add("2", "b", WorkOrigin.Page);
        Add("3", string.Empty, WorkOrigin.Inbox);
        OpenWorkLimit.Ensure(ledger, settings, Anne);

        Add("4", "a", WorkOrigin.Api);
        var refused = Assert.Throws<UserErrorException>(() => OpenWorkLimit.Ensure(ledger, settings, Anne));
        Assert.Equal("PLN1901", refused.Code);
        Assert.Contains("2 travaux", refused.Message, StringComparison.Ordinal);

        ledger.End("1", new WorkOutcome(WorkState.Done, "Fait."));
        OpenWorkLimit.Ensure(ledger, settings, Anne);
    }

    private void Add(string id, string owner, WorkOrigin origin) => ledger.Add(new Work
    {
        Id = id,
        Key = id,
        Title = id,
        By = owner,
        Owner = owner,
        Origin = origin,
        Made = TimeProvider.System.GetUtcNow(),
        Order = new WorkOrder { Kind = WorkKind.Check },
    });
}
