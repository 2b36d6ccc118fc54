namespace Planning.Abstractions.Findings;

/// <summary>How deep a document carries a commitment, from the weakest to the strongest.</summary>
public enum CommitmentDepth
{
    /// <summary>Its subject is named in the text, and no more.</summary>
    Mention,

    /// <summary>The document states an intention or an aim.</summary>
    Orientation,

    /// <summary>A rule, a prescription, or an action that someone is charged with.</summary>
    Rule,

    /// <summary>A figure to reach, with its horizon or as an aim.</summary>
    Target,

    /// <summary>An indicator with its source, its frequency or its starting value.</summary>
    FollowUp,
}
