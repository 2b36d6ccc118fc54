namespace Planning.Reporting.Monitoring.Trends;

/// <summary>Where a territory stands on the way to a target.</summary>
internal enum TargetStanding
{
    /// <summary>It cannot be said.</summary>
    Unknown,

    /// <summary>What was aimed at is there.</summary>
    Reached,

    /// <summary>Further than the path asks by now.</summary>
    Ahead,

    /// <summary>Where the path asks by now, within the tolerance.</summary>
    OnPath,

    /// <summary>Less far than the path asks by now.</summary>
    Behind,

    /// <summary>A ceiling is exceeded, or the pace seen would have to be multiplied beyond reason.</summary>
    OutOfReach,

    /// <summary>The year aimed at is past, and it is not reached.</summary>
    Missed,
}
