using Planning.Abstractions;
using Planning.Abstractions.Indicators;

namespace Planning.Host.Monitoring;

/// <summary>What a person asks of a monitoring report.</summary>
internal sealed record ReportRequest
{
    /// <summary>The plan's folder.</summary>
    public required string Plan { get; init; }

    /// <summary>The id of the kind; null when none was given.</summary>
    public required string? Kind { get; init; }

    /// <summary>The years it speaks of; null for those since the approval.</summary>
    public required Period? Period { get; init; }

    /// <summary>The plan's territory, by name or code; null for what the plan's folder says.</summary>
    public string? Territory { get; init; }

    /// <summary>The folder of the store; null for that of the settings.</summary>
    public string? Data { get; init; }

    /// <summary>Files and folders of indicators added to the catalogue that ships.</summary>
    public IReadOnlyList<string> Catalogues { get; init; } = [];

    /// <summary>What is known of the plan, beside its folder.</summary>
    public FactSet Facts { get; init; } = FactSet.Empty;

    /// <summary>The work programme whose commitments are followed; null for none.</summary>
    public string? Programme { get; init; }

    /// <summary>Whether only values that a person reviewed are used.</summary>
    public bool OnlyReviewed { get; init; }

    /// <summary>Whether the configured model drafts the paragraphs anew.</summary>
    public bool IsDrafted { get; init; }

    /// <summary>The agency's Word template; null for the one that ships.</summary>
    public string? Template { get; init; }

    /// <summary>Last time's report, as people edited it; null for none.</summary>
    public string? Previous { get; init; }
}
