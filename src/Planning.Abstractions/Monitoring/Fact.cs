using Planning.Abstractions.Indicators;

namespace Planning.Abstractions.Monitoring;

/// <summary>A figure that sentences may be held against.</summary>
public sealed record Fact
{
    /// <summary>The indicator's id.</summary>
    public required string Indicator { get; init; }

    /// <summary>The territory.</summary>
    public required Territory Territory { get; init; }

    /// <summary>The year or years.</summary>
    public required Period Period { get; init; }

    /// <summary>The value, in <see cref="Unit"/>.</summary>
    public required decimal Value { get; init; }

    /// <summary>The unit.</summary>
    public required string Unit { get; init; }

    /// <summary>Who published it, or the document it was read in; empty when unknown.</summary>
    public string Source { get; init; } = string.Empty;

    /// <summary>Whether it is what the plan aims at rather than what was observed.</summary>
    public bool IsTarget { get; init; }
}
