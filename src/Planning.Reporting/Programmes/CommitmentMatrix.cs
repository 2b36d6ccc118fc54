using Planning.Abstractions.Findings;
using Planning.Reporting.Checklist;

namespace Planning.Reporting.Programmes;

/// <summary>The commitments of a programme by the documents that carry them.</summary>
public sealed record CommitmentMatrix
{
    /// <summary>The programme.</summary>
    public required Programme Programme { get; init; }

    /// <summary>The documents: the columns.</summary>
    public required IReadOnlyList<CheckReport> Documents { get; init; }

    /// <summary>The commitments in the order of the programme: the rows.</summary>
    public required IReadOnlyList<MatrixRow> Rows { get; init; }

    /// <summary>The rows in groups that ask the same of the reader, what is carried nowhere first; groups without rows are left out.</summary>
    public IReadOnlyList<MatrixGroup> Groups => [.. MatrixGroup.Of(Rows).Where(g => g.Rows.Count > 0)];

    /// <summary>The matrix of a check.</summary>
    /// <exception cref="ArgumentException">The check looked for no programme.</exception>
    public static CommitmentMatrix Of(CheckResult result)
    {
        var programme = result.Programme ?? throw new ArgumentException("The check looked for no programme.", nameof(result));
        IReadOnlyList<CheckReport> documents = [.. result.Reports.Where(r => !r.IsAbsent)];
        var cells = documents.Select(d => d.Commitments.ToDictionary(c => c.Commitment, StringComparer.Ordinal)).ToList();
        return new CommitmentMatrix
        {
            Programme = programme,
            Documents = documents,
            Rows = [.. programme.Axes.SelectMany(axis => axis.Commitments.Select(c => new MatrixRow(c, axis, [.. cells.Select(byId => byId.GetValueOrDefault(c.Id))])))],
        };
    }
}
