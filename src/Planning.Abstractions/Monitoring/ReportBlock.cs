namespace Planning.Abstractions.Monitoring;

/// <summary>A paragraph, table or chart of a report.</summary>
public abstract record ReportBlock
{
    /// <summary>Its key in the report, the same from one year to the next ("demographie.population.constat"): what a person edited is found again by it.</summary>
    public required string Id { get; init; }

    /// <summary>The id of the indicator it speaks of; null for none.</summary>
    public string? Indicator { get; init; }
}
