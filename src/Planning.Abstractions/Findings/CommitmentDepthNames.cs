namespace Planning.Abstractions.Findings;

/// <summary>Depths as outputs write them.</summary>
public static class CommitmentDepthNames
{
    /// <summary><c>mention</c>, <c>orientation</c>, <c>rule</c>, <c>target</c> or <c>follow-up</c>.</summary>
    public static string Of(CommitmentDepth depth) => depth switch
    {
        CommitmentDepth.Mention => "mention",
        CommitmentDepth.Orientation => "orientation",
        CommitmentDepth.Rule => "rule",
        CommitmentDepth.Target => "target",
        _ => "follow-up",
    };
}
