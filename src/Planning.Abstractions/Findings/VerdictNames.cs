namespace Planning.Abstractions.Findings;

/// <summary>Verdicts as data files and outputs write them.</summary>
public static class VerdictNames
{
    /// <summary><c>satisfied</c>, <c>partial</c>, <c>missing</c>, <c>to-review</c> or <c>not-applicable</c>.</summary>
    public static string Of(Verdict verdict) => verdict switch
    {
        Verdict.Satisfied => "satisfied",
        Verdict.Partial => "partial",
        Verdict.Missing => "missing",
        Verdict.ToReview => "to-review",
        _ => "not-applicable",
    };
}
