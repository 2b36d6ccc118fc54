namespace Planning.Host.Scheduling.Schedules;

/// <summary>Why a schedule takes place at a moment. The names are a format: they never change.</summary>
internal enum RunCause
{
    /// <summary>It is its time.</summary>
    Due,

    /// <summary>Its time went by while nothing ran: once for all the times that were missed.</summary>
    CaughtUp,

    /// <summary>A person asked for it.</summary>
    Asked,
}
