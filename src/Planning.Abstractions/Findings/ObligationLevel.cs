namespace Planning.Abstractions.Findings;

/// <summary>How strongly the law asks.</summary>
public enum ObligationLevel
{
    /// <summary>Always due.</summary>
    Mandatory,

    /// <summary>Due where a condition over facts holds.</summary>
    Conditional,

    /// <summary>An option the law leaves open: advice, never a fault, never counted in the exit code.</summary>
    Optional,
}
