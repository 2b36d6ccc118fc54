using Planning.Abstractions;

namespace Planning.Host.Jobs;

/// <summary>What a person asks of a comparison: two files, or the folders of two dossiers, and what is known of the plan.</summary>
internal sealed record CompareRequest
{
    /// <summary>The old version.</summary>
    public required string Old { get; init; }

    /// <summary>The new version.</summary>
    public required string New { get; init; }

    /// <summary>The type forced; null to recognise it.</summary>
    public string? Type { get; init; }

    /// <summary>The part forced; null to recognise it.</summary>
    public string? Part { get; init; }

    /// <summary>What is known of the plan, for both versions.</summary>
    public FactSet Facts { get; init; } = FactSet.Empty;
}
