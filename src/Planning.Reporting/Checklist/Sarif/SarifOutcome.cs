using Planning.Abstractions.Findings;

namespace Planning.Reporting.Checklist.Sarif;

/// <summary>A verdict in SARIF's words. The level is <c>none</c> wherever the kind is not <c>fail</c>, as the standard demands.</summary>
/// <param name="Kind">What kind of result it is.</param>
/// <param name="Level">How serious it is.</param>
internal readonly record struct SarifOutcome(string Kind, string Level)
{
    /// <summary>The outcome of a finding. An option of the law that was not taken is information, never a failure; only what the law itself asks is an error.</summary>
    public static SarifOutcome Of(Finding finding) => (finding.Verdict, finding.Rule.Level) switch
    {
        (Verdict.Satisfied, _) => new("pass", "none"),
        (Verdict.NotApplicable, _) => new("notApplicable", "none"),
        (_, ObligationLevel.Optional) => new("informational", "none"),
        (Verdict.Missing, _) when finding.Rule.Concern == Concern.Law => new("fail", "error"),
        (Verdict.Missing, _) => new("fail", "warning"),
        (Verdict.Partial, _) => new("fail", "warning"),
        _ => new("fail", "note"),
    };
}
