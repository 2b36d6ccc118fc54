using Planning.Host.Jobs;

namespace Planning.Host.Tests.Jobs;

public sealed class SideBySideTests
{
    [Fact]
    public void Two_works_at_once_give_both_their_answers() =>
        Assert.Equal((1, "deux"), SideBySide.Both(_ => 1, _ => "deux", CancellationToken.None));

    [Fact]
    public void Where_the_first_fails_the_other_is_stopped_and_has_ended_when_the_failure_is_told()
    {
        using var started = new ManualResetEventSlim();
        var hasEnded = false;
        Assert.Throws<FormatException>(() => SideBySide.Both<int, int>(
            _ =>
            {
                started.Wait(CancellationToken.None);
                throw new FormatException();
            },
            stop =>
            {
                started.Set();
                stop.WaitHandle.WaitOne();
                Volatile.Write(ref hasEnded, true);
                throw new OperationCanceledException(stop);
            },
            CancellationToken.None));
        Assert.True(Volatile.Read(ref hasEnded));
    }

    [Fact]
    public void Where_the_second_fails_its_failure_is_told() =>
        Assert.Throws<FormatException>(() => SideBySide.Both<int, int>(_ => 1, _ => throw new FormatException(), CancellationToken.None));

    [Fact]
    public void Both_stop_when_the_caller_stops()
    {
        using var source = new CancellationTokenSource();
        Assert.ThrowsAny<OperationCanceledException>(() => SideBySide.Both<int, int>(
            stop =>
            {
                source.Cancel();
                stop.ThrowIfCancellationRequested();
                return 1;
            },
            stop => stop.WaitHandle.WaitOne() ? throw new OperationCanceledException(stop) : 0,
            source.Token));
    }
}
