using Planning.Host.Scheduling;
using Planning.Host.Tests.Works;
using Planning.Host.Works;

namespace Planning.Host.Tests.Scheduling;

public sealed class WorkQueueTests : IAsyncDisposable
{
    private readonly SomeService service = new();

    public ValueTask DisposeAsync() => service.DisposeAsync();

    [Theory]
    [InlineData(1)]
    [InlineData(-1)]
    public async Task A_clock_that_jumps_an_hour_loses_and_doubles_nothing_that_waits(int hours)
    {
        var works = new List<Work>();
        for (var number = 0; number < 6; number++)
        {
            works.Add((await service.Get<WorkQueue>().AddAsync(Some($"{number}"), CancellationToken.None)).Work);
        }

        service.Clock.Jump = TimeSpan.FromHours(hours);
        await service.StartAsync();
        await SomeService.UntilAsync(() => service.Ledger.Open().Count == 0);
        Assert.Equal(works.Select(w => w.Title), service.Kind!.Begun.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_work_that_the_scheduler_does_not_know_is_given_to_it_at_the_start()
    {
        service.Ledger.Add(Some("oubliée"));
        await service.StartAsync();
        await SomeService.UntilAsync(() => service.Ledger.Open().Count == 0);
        Assert.Equal(["oubliée"], service.Kind!.Begun);
    }

    [Fact]
    public async Task A_work_of_a_key_that_is_known_is_not_added_again()
    {
        var queue = service.Get<WorkQueue>();
        Assert.True((await queue.AddAsync(Some("une"), CancellationToken.None)).IsNew);
        Assert.False((await queue.AddAsync(Some("une"), CancellationToken.None)).IsNew);
        await service.StartAsync();
        await SomeService.UntilAsync(() => service.Ledger.Open().Count == 0);
        Assert.Equal(["une"], service.Kind!.Begun);
    }

    private Work Some(string title)
    {
        var id = Work.NewId();
        Directory.CreateDirectory(WorkFolder.Of(service.Data, id).Received);
        return new Work { Id = id, Key = title, Title = title, By = "Anne", Origin = WorkOrigin.Page, Order = new WorkOrder { Kind = WorkKind.Check }, Made = service.Clock.GetUtcNow() };
    }
}
