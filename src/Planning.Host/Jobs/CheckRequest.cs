using Planning.Abstractions;

namespace Planning.Host.Jobs;

/// <summary>What a person asks of a check.</summary>
internal sealed record CheckRequest
{
    /// <summary>Files and folders, in the order given.</summary>
    public required IReadOnlyList<string> Paths { get; init; }

    /// <summary>The type forced; null to recognise it.</summary>
    public string? Type { get; init; }

    /// <summary>The part forced; null to recognise it.</summary>
    public string? Part { get; init; }

    /// <summary>The password of protected PDFs; null for none.</summary>
    public string? Password { get; init; }

    /// <summary>What is known of the plan.</summary>
    public FactSet Facts { get; init; } = FactSet.Empty;

    /// <summary>The work programme whose commitments are looked for, a file or the name of one that is shipped; null for none.</summary>
    public string? Programme { get; init; }
}
