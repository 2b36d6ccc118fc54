namespace Planning.Abstractions.Monitoring;

/// <summary>A table of a report: heads over rows, all of one length.</summary>
public sealed record ReportTable : ReportBlock
{
    /// <summary>What it shows, without number ("Population municipale par commune").</summary>
    public required string Caption { get; init; }

    /// <summary>The heads of the columns.</summary>
    public required IReadOnlyList<string> Heads { get; init; }

    /// <summary>The rows; at least one.</summary>
    public required IReadOnlyList<IReadOnlyList<ReportCell>> Rows { get; init; }

    /// <summary>What stands under it: source, marks; empty for none.</summary>
    public string Note { get; init; } = string.Empty;
}
