namespace Planning.Abstractions.Findings;

/// <summary>Statuses of citations as outputs write them.</summary>
public static class CitationNames
{
    /// <summary><c>in-force</c>, <c>reused</c>, <c>repealed</c>, <c>not-yet</c>, <c>unknown</c>, <c>other-code</c> or <c>undetermined</c>.</summary>
    public static string Of(CitationStatus status) => status switch
    {
        CitationStatus.InForce => "in-force",
        CitationStatus.Reused => "reused",
        CitationStatus.Repealed => "repealed",
        CitationStatus.NotYet => "not-yet",
        CitationStatus.Unknown => "unknown",
        CitationStatus.OtherCode => "other-code",
        _ => "undetermined",
    };
}
