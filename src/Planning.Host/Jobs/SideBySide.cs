namespace Planning.Host.Jobs;

/// <summary>The same work on several items at once, as many as the machine has cores; the answers are in the order of the items.</summary>
internal static class SideBySide
{
    /// <summary>What the work gives for each item.</summary>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public static TResult[] Run<T, TResult>(IReadOnlyList<T> items, Func<T, TResult> work, CancellationToken cancellation)
    {
        var results = new TResult[items.Count];
        var options = new ParallelOptions { CancellationToken = cancellation, MaxDegreeOfParallelism = Environment.ProcessorCount };
        Parallel.For(0, items.Count, options, i => results[i] = work(items[i]));
        return results;
    }
}
