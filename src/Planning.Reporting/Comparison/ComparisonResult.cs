using Planning.Abstractions.Documents;
using Planning.Abstractions.Findings;
using Planning.Abstractions.Versions;
using Planning.Reporting.Checklist;

namespace Planning.Reporting.Comparison;

/// <summary>What the comparison of two versions gives, ready to be written in any form.</summary>
public sealed record ComparisonResult
{
    /// <summary>The old version's name, as a person would call it.</summary>
    public required string OldName { get; init; }

    /// <summary>The new version's name.</summary>
    public required string NewName { get; init; }

    /// <summary>What changed.</summary>
    public required VersionComparison Comparison { get; init; }

    /// <summary>The check of the old version.</summary>
    public required CheckResult Old { get; init; }

    /// <summary>The check of the new version.</summary>
    public required CheckResult New { get; init; }

    /// <summary>What must be known of the comparison itself.</summary>
    public required IReadOnlyList<Notice> Notices { get; init; }

    /// <summary>When the comparison was made.</summary>
    public required DateTimeOffset Made { get; init; }

    /// <summary>What must be known before anything is read: of the comparison, then of each check.</summary>
    public IEnumerable<Notice> AllNotices =>
        Notices.Concat(Old.Notices.Concat(New.Notices).Distinct()).Concat(New.Dossiers.SelectMany(d => d.Notices));

    /// <summary>What became of files, in words; nothing of two files that a person gave to be compared.</summary>
    public IReadOnlyList<string> FileWords =>
        Comparison.Files is [{ Old.Count: 1, New.Count: 1 }] ? [] : [.. Comparison.Files.Select(ComparisonWords.Of).Where(w => w.Length > 0)];

    /// <summary>The points of some state, in their order.</summary>
    public IReadOnlyList<FindingChange> In(params IEnumerable<FindingState> states) => [.. Comparison.Findings.Where(f => states.Contains(f.State))];

    /// <summary>The points that were open in the old version, whatever was answered to them: those settled, those that remain, those judged no longer.</summary>
    public int OldCount => In([.. ComparisonWords.StillOpen, FindingState.Settled, FindingState.Withdrawn]).Count;
}
