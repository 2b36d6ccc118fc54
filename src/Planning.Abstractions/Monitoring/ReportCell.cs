namespace Planning.Abstractions.Monitoring;

/// <summary>A cell of a report's table.</summary>
/// <param name="Text">What it shows.</param>
/// <param name="IsFigure">Whether it is a figure, set to the right.</param>
public sealed record ReportCell(string Text, bool IsFigure = false)
{
    /// <summary>The numbers of the references of its figure.</summary>
    public IReadOnlyList<int> References { get; init; } = [];

    /// <summary>Whether no person has looked at its figure yet.</summary>
    public bool IsUnreviewed { get; init; }
}
