using Microsoft.Extensions.Logging.Abstractions;
using Planning.Host.Serving;

namespace Planning.Host.Tests.Serving;

public sealed class SweepTests
{
    [Fact]
    public async Task A_turn_that_fails_whatever_by_is_followed_by_the_next_one()
    {
        using var sweep = new Failing();
        await sweep.StartAsync(CancellationToken.None);
        await sweep.Third.Task;
        await sweep.StopAsync(CancellationToken.None);
        Assert.False(sweep.ExecuteTask!.IsFaulted);
    }

    private sealed class Failing() : Sweep(TimeSpan.FromMilliseconds(1), "A trial failed", TimeProvider.System, NullLogger.Instance)
    {
        private int turns;

        public TaskCompletionSource Third { get; } = new();

        public override Task SweepAsync(CancellationToken cancellation) => ++turns switch
        {
            1 => throw new InvalidOperationException("un essai"),
            2 => throw new OperationCanceledException("un délai"),
            _ => Task.FromResult(Third.TrySetResult()),
        };
    }
}
