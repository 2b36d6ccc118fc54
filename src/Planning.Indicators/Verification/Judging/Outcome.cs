using Planning.Abstractions.Monitoring;

namespace Planning.Indicators.Verification.Judging;

/// <summary>What became of one claim of a sentence.</summary>
/// <param name="Verdict">The verdict.</param>
/// <param name="Why">Why, in French, without its full stop.</param>
internal sealed record Outcome(StatementVerdict Verdict, string Why)
{
    /// <summary>The value that a supported figure is; null for other claims.</summary>
    public Derivation? By { get; init; }

    /// <summary>The value that contradicts a figure; null for other claims.</summary>
    public Derivation? Against { get; init; }

    public static Outcome Supported(string why) => new(StatementVerdict.Supported, why);

    public static Outcome Contradicted(string why) => new(StatementVerdict.Contradicted, why);

    public static Outcome Unsupported(string why) => new(StatementVerdict.Unsupported, why);
}
