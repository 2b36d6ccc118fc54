namespace Planning.Host.Scheduling.Schedules;

/// <summary>How far a run is. The names are a format: they never change.</summary>
internal enum RunState
{
    /// <summary>Its work waits or runs.</summary>
    Begun,

    /// <summary>The run before was not over: it was left.</summary>
    Skipped,

    /// <summary>It could not begin: what it reads is not there.</summary>
    Refused,

    /// <summary>It is done.</summary>
    Done,

    /// <summary>It is done but for some files.</summary>
    Partial,

    /// <summary>It failed, after all attempts.</summary>
    Failed,
}
