using Planning.Abstractions.Indicators;

namespace Planning.Abstractions.Monitoring;

/// <summary>Where a figure of a report came from.</summary>
public sealed record ReportReference
{
    /// <summary>Its number in the report, from 1.</summary>
    public required int Number { get; init; }

    /// <summary>The figure with its unit, territory and period, as one phrase.</summary>
    public required string Figure { get; init; }

    /// <summary>The name of the document's file, or of the plan's piece for a target.</summary>
    public required string Document { get; init; }

    /// <summary>The place in the document: page, table, cell or sentence, as people say it.</summary>
    public required string Place { get; init; }

    /// <summary>The page, from 1; null for a document without pages, and for a target.</summary>
    public int? Page { get; init; }

    /// <summary>What a person decided of it; null for a target, which is the plan's own.</summary>
    public ObservationStatus? Status { get; init; }

    /// <summary>The observation's number in the store; null for a target.</summary>
    public long? Observation { get; init; }
}
