namespace Planning.Indicators.Verification.Claims;

/// <summary>How close a figure claims to be.</summary>
internal enum Bound
{
    /// <summary>As written, to its last digit.</summary>
    Exact,

    /// <summary>"environ", "quelque".</summary>
    Near,

    /// <summary>"près de", "presque".</summary>
    Almost,

    /// <summary>"plus de", "au-delà de".</summary>
    Over,

    /// <summary>"moins de", "sous".</summary>
    Under,
}
