namespace Planning.Abstractions.Monitoring;

/// <summary>Whether facts bear what a sentence claims; the worst first.</summary>
public enum StatementVerdict
{
    /// <summary>A figure, year, unit, place, rank or direction disagrees with the facts.</summary>
    Contradicted,

    /// <summary>It claims something that the facts do not hold.</summary>
    Unsupported,

    /// <summary>All that it claims follows from the facts, rounding and arithmetic on them included.</summary>
    Supported,

    /// <summary>It claims nothing that can be checked.</summary>
    NoClaim,
}
