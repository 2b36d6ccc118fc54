namespace Planning.Reporting.Monitoring.Trends;

/// <summary>Why it cannot be said where a territory stands on the way to a target.</summary>
internal enum TargetDoubt
{
    /// <summary>Nothing is in doubt.</summary>
    None,

    /// <summary>No value is known.</summary>
    NoValue,

    /// <summary>No value is known of the year aimed at, which is past, nor between the start and it.</summary>
    NoValueByTerm,

    /// <summary>Values are in another unit than the target.</summary>
    OtherUnit,

    /// <summary>The plan does not say from which year it starts.</summary>
    NoBaselineYear,

    /// <summary>The value of the year it starts from is not known.</summary>
    NoBaselineValue,

    /// <summary>No value is later than the start.</summary>
    NothingSince,

    /// <summary>Values since the start cannot be compared with it.</summary>
    BrokenSeries,

    /// <summary>Years are missing from the sum.</summary>
    MissingYears,

    /// <summary>Values are of several years together, and what is aimed at is of one year.</summary>
    SeveralYears,

    /// <summary>Neither the indicator nor a baseline tells which way is aimed at.</summary>
    NoDirection,
}
