namespace Planning.Abstractions.Findings;

/// <summary>A work programme: what an agency and its members promise for some years.</summary>
public sealed record Programme
{
    /// <summary>The id (<c>AUCAME-2024-2026</c>).</summary>
    public required string Id { get; init; }

    /// <summary>The name in French.</summary>
    public required string Name { get; init; }

    /// <summary>The first year.</summary>
    public required int From { get; init; }

    /// <summary>The last year.</summary>
    public required int Until { get; init; }

    /// <summary>The axes, in their order.</summary>
    public required IReadOnlyList<ProgrammeAxis> Axes { get; init; }

    /// <summary>All commitments, axis after axis.</summary>
    public IEnumerable<Commitment> Commitments => Axes.SelectMany(axis => axis.Commitments);

    /// <summary>The name with its years ("Programme de travail partenarial de l'AUCAME, 2024-2026").</summary>
    public string Title => $"{Name}, {From}-{Until}";
}
