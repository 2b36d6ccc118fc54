using Planning.Abstractions.Indicators;

namespace Planning.Abstractions.Monitoring;

/// <summary>What a report must answer and the store cannot.</summary>
public sealed record MissingData
{
    /// <summary>The id of the section that asks for it.</summary>
    public required string Section { get; init; }

    /// <summary>What is missing: the name of an indicator, or a question.</summary>
    public required string Subject { get; init; }

    /// <summary>The last value kept, as it is written with its unit; null when there is none at all.</summary>
    public string? LastValue { get; init; }

    /// <summary>The period of the last value; null when there is none.</summary>
    public Period? LastPeriod { get; init; }

    /// <summary>Who should supply it.</summary>
    public required string Supplier { get; init; }

    /// <summary>What it prevents concluding, as a sentence.</summary>
    public required string Prevents { get; init; }
}
