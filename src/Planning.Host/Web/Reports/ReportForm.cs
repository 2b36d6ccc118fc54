using Planning.Host.Works;

namespace Planning.Host.Web.Reports;

/// <summary>What is asked of a report, with the Word files to start from.</summary>
internal sealed class ReportForm : ReportFiles
{
    /// <summary>The mark of the plan.</summary>
    public string Plan { get; set; } = string.Empty;

    /// <summary>The kind of the report.</summary>
    public string? Rapport { get; set; }

    /// <summary>The years, as <c>2019..2025</c>; empty for those since the approval.</summary>
    public string? Periode { get; set; }

    /// <summary>The territory, by name or code, where the plan's folder does not say.</summary>
    public string? Territoire { get; set; }

    /// <summary>Whether only values that a person reviewed are used.</summary>
    public bool? Relues { get; set; }

    /// <summary>Whether what changes since the report of last time is written as tracked changes.</summary>
    public bool? Suivi { get; set; }

    /// <summary>The order that it asks for.</summary>
    public WorkOrder Order() => new()
    {
        Kind = WorkKind.Report,
        Report = Rapport,
        Period = Periode,
        Territory = string.IsNullOrWhiteSpace(Territoire) ? null : Territoire.Trim(),
        OnlyReviewed = Relues ?? false,
        TracksChanges = Suivi ?? false,
    };
}
