namespace Planning.Documents.Pdf;

/// <summary>Cuts a sequence where it does not go on.</summary>
internal static class Runs
{
    /// <summary>The runs, in order, none of them empty.</summary>
    /// <param name="items">The sequence.</param>
    /// <param name="goesOn">Whether a run goes on: its first item, its last, and the next one.</param>
    public static IEnumerable<List<T>> Of<T>(IEnumerable<T> items, Func<T, T, T, bool> goesOn)
    {
        var run = new List<T>();
        foreach (var item in items)
        {
            if (run.Count > 0 && !goesOn(run[0], run[^1], item))
            {
                yield return run;
                run = [];
            }

            run.Add(item);
        }

        if (run.Count > 0)
        {
            yield return run;
        }
    }
}
