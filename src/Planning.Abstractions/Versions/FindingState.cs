namespace Planning.Abstractions.Versions;

/// <summary>What became of a point from one version to the next.</summary>
public enum FindingState
{
    /// <summary>It is to be treated, and was not: new, or well treated before.</summary>
    Appeared,

    /// <summary>It is to be treated still, and less is there than before.</summary>
    Worsened,

    /// <summary>It is to be treated still.</summary>
    Remains,

    /// <summary>It is to be treated still, and more is there than before.</summary>
    Improved,

    /// <summary>It was to be treated, and no longer is.</summary>
    Settled,

    /// <summary>It was to be treated, and the new version is no longer judged on it.</summary>
    Withdrawn,

    /// <summary>It was not to be treated and is not.</summary>
    Quiet,
}
