using Planning.Abstractions.Documents;

namespace Planning.Abstractions.Findings;

/// <summary>A passage on which a verdict rests.</summary>
public sealed record Evidence
{
    /// <summary>The words of the document, never rephrased; cut with "…" when long.</summary>
    public required string Quote { get; init; }

    /// <summary>Where they stand.</summary>
    public required Location Location { get; init; }

    /// <summary>The file they stand in, where it is another than the one that the finding is about; else null.</summary>
    public string? File { get; init; }

    /// <summary>What the passage shows ("une surface en hectares"), in French; empty when it speaks for itself.</summary>
    public string Shows { get; init; } = string.Empty;
}
