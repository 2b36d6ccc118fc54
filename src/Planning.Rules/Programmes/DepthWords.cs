using Planning.Abstractions.Findings;

namespace Planning.Rules.Programmes;

/// <summary>Depths as findings name them.</summary>
internal static class DepthWords
{
    /// <summary>"une mention", "une orientation"…</summary>
    public static string Of(CommitmentDepth depth) => depth switch
    {
        CommitmentDepth.Mention => "une mention",
        CommitmentDepth.Orientation => "une orientation",
        CommitmentDepth.Rule => "une règle, une prescription ou une action",
        CommitmentDepth.Target => "une cible chiffrée",
        _ => "un indicateur suivi",
    };
}
