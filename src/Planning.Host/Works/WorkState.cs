namespace Planning.Host.Works;

/// <summary>Where a work is. The names are a format: they never change.</summary>
public enum WorkState
{
    /// <summary>It waits for its turn, or for the next attempt.</summary>
    Waiting,

    /// <summary>It runs.</summary>
    Running,

    /// <summary>It is done, and its results are there.</summary>
    Done,

    /// <summary>Some of its files could not be used; the results of the others are there.</summary>
    Partial,

    /// <summary>It could not be done; its message says why and what to do.</summary>
    Failed,
}
