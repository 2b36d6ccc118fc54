namespace Planning.Reporting.Monitoring.Kinds;

/// <summary>A kind of monitoring report: what the law has it say.</summary>
public sealed record ReportKind
{
    /// <summary>Its key ("bilan-plui").</summary>
    public required string Id { get; init; }

    /// <summary>Its title, in French.</summary>
    public required string Title { get; init; }

    /// <summary>The article that asks for it ("L153-27", "CGCT L2231-1"); empty where none does.</summary>
    public required string Article { get; init; }

    /// <summary>The ids of the document types it is made for ("plui").</summary>
    public required IReadOnlyList<string> Plans { get; init; }

    /// <summary>What it is and who debates it, as a paragraph.</summary>
    public required string Introduction { get; init; }

    /// <summary>The decisions that the council has to take, as sentences.</summary>
    public required IReadOnlyList<string> Decisions { get; init; }

    /// <summary>Its sections, in order.</summary>
    public required IReadOnlyList<ReportKindSection> Sections { get; init; }
}
