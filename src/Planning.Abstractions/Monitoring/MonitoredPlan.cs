using Planning.Abstractions.Indicators;

namespace Planning.Abstractions.Monitoring;

/// <summary>The plan that a report follows.</summary>
public sealed record MonitoredPlan
{
    /// <summary>Its name ("PLUi du Pays de Sarvelle").</summary>
    public required string Name { get; init; }

    /// <summary>The id of its document type ("plui").</summary>
    public required string Type { get; init; }

    /// <summary>The territory it covers.</summary>
    public required Territory Territory { get; init; }

    /// <summary>The day it was approved; null when unknown.</summary>
    public DateOnly? Approved { get; init; }
}
