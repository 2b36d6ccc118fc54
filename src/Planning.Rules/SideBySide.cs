namespace Planning.Rules;

/// <summary>
/// The same work on several items at once, as many as the machine has cores; the answers are in the order of the items.
/// The thread that asks works too: work inside other work never waits for a thread to be free.
/// </summary>
public static class SideBySide
{
    /// <summary>What the work gives for each item.</summary>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public static TResult[] Run<T, TResult>(IReadOnlyList<T> items, Func<T, TResult> work, CancellationToken cancellation = default)
    {
        var results = new TResult[items.Count];
        var options = new ParallelOptions { CancellationToken = cancellation, MaxDegreeOfParallelism = Environment.ProcessorCount };
        Parallel.For(0, items.Count, options, i => results[i] = work(items[i]));
        return results;
    }

    /// <summary>Two works at once, one of them on another thread. Neither goes on once this method is left: where the first fails, the other is stopped and awaited.</summary>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public static (TFirst First, TSecond Second) Both<TFirst, TSecond>(Func<CancellationToken, TFirst> first, Func<CancellationToken, TSecond> second, CancellationToken cancellation)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        var beside = Task.Run(() => second(stop.Token), stop.Token);
        var isDone = false;
        try
        {
            var result = first(stop.Token);
            isDone = true;
            return (result, beside.GetAwaiter().GetResult());
        }
        finally
        {
            if (!isDone)
            {
                stop.Cancel();
                ((Task)beside).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing).GetAwaiter().GetResult();
            }
        }
    }
}
