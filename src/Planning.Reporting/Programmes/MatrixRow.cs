using Planning.Abstractions.Findings;

namespace Planning.Reporting.Programmes;

/// <summary>One commitment across the documents.</summary>
/// <param name="Commitment">The commitment.</param>
/// <param name="Axis">Its axis.</param>
/// <param name="Cells">What each document carries of it, in the order of the columns; null where it does not bear on the document's type.</param>
public sealed record MatrixRow(Commitment Commitment, ProgrammeAxis Axis, IReadOnlyList<CarriedCommitment?> Cells)
{
    /// <summary>The deepest depth of all documents; null when none carries it.</summary>
    public CommitmentDepth? Best => Cells.Max(c => c?.Depth);

    /// <summary>The rank of the document that carries it best; -1 when none does.</summary>
    public int BestColumn => Cells.Index().Where(c => c.Item?.Depth is not null)
        .OrderByDescending(c => Commitment.IsCarriedBy(c.Item!)).ThenByDescending(c => c.Item!.Depth).Select(c => c.Index).DefaultIfEmpty(-1).First();

    /// <summary>Whether the documents carry it as deep as it asks.</summary>
    public bool IsCarried => Commitment.IsCarriedBy([.. Cells.OfType<CarriedCommitment>()]);

    /// <summary>Whether it bears on none of the documents.</summary>
    public bool IsWithoutObject => Cells.All(c => c is null);
}
