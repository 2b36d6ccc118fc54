namespace Planning.Rules.Tests;

public sealed class SideBySideTests
{
    [Fact]
    public void The_answers_come_in_the_order_of_the_items_and_work_may_stand_inside_other_work() =>
        Assert.Equal([6, 15, 24], SideBySide.Run([0, 1, 2], i => SideBySide.Run([1, 2, 3], j => (3 * i) + j).Sum()));

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
