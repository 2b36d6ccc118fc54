using Planning.Abstractions.Documents;
using Planning.Abstractions.Findings;

namespace Planning.Reporting.Checklist;

/// <summary>What one check of some files gives, ready to be written in any form.</summary>
public sealed record CheckResult
{
    /// <summary>One report for each part of each file, in the order of the files.</summary>
    public required IReadOnlyList<CheckReport> Reports { get; init; }

    /// <summary>The dossiers among what was checked, in order.</summary>
    public IReadOnlyList<DossierReport> Dossiers { get; init; } = [];

    /// <summary>The files that could not be read, with the reason.</summary>
    public required IReadOnlyList<UnreadFile> Unread { get; init; }

    /// <summary>The checks of plans that could not be made (<c>les articles cités</c>), each once; the notices of the reports say why.</summary>
    public IReadOnlyList<string> Undone => [.. Reports.SelectMany(r => r.Undone).Distinct()];

    /// <summary>What must be known of the whole run: a plugin refused, an unknown fact.</summary>
    public required IReadOnlyList<Notice> Notices { get; init; }

    /// <summary>The work programme whose commitments were looked for; null when none was given.</summary>
    public Programme? Programme { get; init; }

    /// <summary>When the check was made.</summary>
    public required DateTimeOffset Made { get; init; }
}
