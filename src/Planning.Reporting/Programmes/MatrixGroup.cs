namespace Planning.Reporting.Programmes;

/// <summary>Commitments that ask the same of the reader.</summary>
/// <param name="Name">A short name for outputs.</param>
/// <param name="Title">The group in French.</param>
/// <param name="Rows">Its commitments, in the order of the programme.</param>
public sealed record MatrixGroup(string Name, string Title, IReadOnlyList<MatrixRow> Rows)
{
    /// <summary>The groups, what is carried nowhere first.</summary>
    public static IReadOnlyList<MatrixGroup> Of(IReadOnlyList<MatrixRow> rows) =>
    [
        new("missing", "Porté nulle part", [.. rows.Where(r => r.Best is null && !r.IsWithoutObject)]),
        new("partial", "Porté faiblement : moins que ce que l'engagement demande", [.. rows.Where(r => r.Best is not null && !r.IsCarried)]),
        new("satisfied", "Porté : ce que l'engagement demande, ou davantage", [.. rows.Where(r => r.IsCarried)]),
        new("not-applicable", "Sans objet pour ces documents", [.. rows.Where(r => r.IsWithoutObject)]),
    ];
}
