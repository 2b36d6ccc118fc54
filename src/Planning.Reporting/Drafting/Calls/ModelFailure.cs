namespace Planning.Reporting.Drafting.Calls;

/// <summary>Why a model gave no answer that can be used.</summary>
internal enum ModelFailure
{
    /// <summary>Nobody answers at the address.</summary>
    Unreachable,

    /// <summary>The key is refused.</summary>
    Key,

    /// <summary>The service knows no such address or model.</summary>
    NotFound,

    /// <summary>The service refuses the question as it is put.</summary>
    Refused,

    /// <summary>Too many calls, or no credit left.</summary>
    Busy,

    /// <summary>The service is out of order.</summary>
    Broken,

    /// <summary>The answer did not come in time.</summary>
    Slow,

    /// <summary>The answer goes on beyond what is read.</summary>
    Long,

    /// <summary>The answer is not of the protocol: a web page, a cut text.</summary>
    Foreign,

    /// <summary>The model answered, and not in the form asked for.</summary>
    Malformed,

    /// <summary>The time or the calls allowed are spent.</summary>
    Spent,
}
