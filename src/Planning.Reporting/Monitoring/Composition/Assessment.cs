namespace Planning.Reporting.Monitoring.Composition;

/// <summary>Whether an indicator goes the way that the plan wants, or that is generally held better.</summary>
internal enum Assessment
{
    /// <summary>Neither way is better, or it is stable.</summary>
    Neutral,

    /// <summary>It goes the right way, fast enough where a path says so.</summary>
    Favourable,

    /// <summary>It goes the other way, or too slowly.</summary>
    Unfavourable,

    /// <summary>It cannot be said.</summary>
    Unknown,
}
