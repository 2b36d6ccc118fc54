namespace Planning.Indicators.Verification.Judging;

/// <summary>Whether a figure is by year.</summary>
internal enum Yearly
{
    /// <summary>Nothing says so.</summary>
    No,

    /// <summary>It may be: "le rythme", "en moyenne".</summary>
    Maybe,

    /// <summary>It is: "par an".</summary>
    Only,
}
