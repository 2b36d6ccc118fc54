using Planning.Abstractions;
using Planning.Abstractions.Findings;
using Planning.Abstractions.Indicators;
using Planning.Abstractions.Monitoring;
using Planning.Reporting.Monitoring.Plans;

namespace Planning.Reporting.Monitoring.Composition;

/// <summary>All that a monitoring report is composed from. The same ground gives the same report.</summary>
public sealed record ReportGround
{
    /// <summary>The plan.</summary>
    public required MonitoredPlan Plan { get; init; }

    /// <summary>The years that the report speaks of.</summary>
    public required Period Period { get; init; }

    /// <summary>The indicators of the catalogue, all of them.</summary>
    public required IReadOnlyList<Indicator> Indicators { get; init; }

    /// <summary>The series of the store, of all territories.</summary>
    public required IReadOnlyList<IndicatorSeries> Series { get; init; }

    /// <summary>Targets, axes, territories to compare with, breaks and mergers.</summary>
    public PlanFollowUp FollowUp { get; init; } = new();

    /// <summary>What is known of the plan and its territory: it tells which sections are due.</summary>
    public FactSet Facts { get; init; } = FactSet.Empty;

    /// <summary>The checks of the plan's documents; empty where none was made.</summary>
    public IReadOnlyList<CheckReport> Checks { get; init; } = [];

    /// <summary>The commitments of the programme that the checks were held to; empty where there is none.</summary>
    public IReadOnlyList<Commitment> Commitments { get; init; } = [];

    /// <summary>Whether only values that a person reviewed are used.</summary>
    public bool OnlyReviewed { get; init; }

    /// <summary>The files that the figures came from, with their hashes.</summary>
    public IReadOnlyList<ReportInput> Inputs { get; init; } = [];

    /// <summary>The version of the program.</summary>
    public required string Version { get; init; }

    /// <summary>The day of the draft.</summary>
    public required DateOnly Made { get; init; }
}
