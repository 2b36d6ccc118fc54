namespace Planning.Abstractions.Monitoring;

/// <summary>A section of a report.</summary>
public sealed record ReportSection
{
    /// <summary>Its key in its kind ("consommation-espaces"), the same from one year to the next.</summary>
    public required string Id { get; init; }

    /// <summary>Its title, in French, without number.</summary>
    public required string Title { get; init; }

    /// <summary>The article it answers; empty where none asks for it.</summary>
    public string Article { get; init; } = string.Empty;

    /// <summary>What it holds, in order.</summary>
    public required IReadOnlyList<ReportBlock> Blocks { get; init; }

    /// <summary>The sections under it, in order.</summary>
    public IReadOnlyList<ReportSection> Sections { get; init; } = [];
}
