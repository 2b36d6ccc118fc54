namespace Planning.Abstractions.Versions;

/// <summary>What changed from one version of a plan to the next.</summary>
public sealed record VersionComparison
{
    /// <summary>Every point of both checks, in the order of the new version's reports, then those that only the old one has.</summary>
    public required IReadOnlyList<FindingChange> Findings { get; init; }

    /// <summary>The passages that changed, those to be read first before the others.</summary>
    public required IReadOnlyList<PassageChange> Passages { get; init; }

    /// <summary>The figures that changed, those of known quantities first.</summary>
    public required IReadOnlyList<FigureChange> Figures { get; init; }

    /// <summary>The sections that came, went or moved, in the order of the text.</summary>
    public required IReadOnlyList<SectionChange> Sections { get; init; }

    /// <summary>Which files of one version stand for which of the other.</summary>
    public required IReadOnlyList<FileChange> Files { get; init; }

    /// <summary>What the two versions were judged by, where it is not the same; null where it is.</summary>
    public BasisChange? Basis { get; init; }

    /// <summary>The words of the old version.</summary>
    public required int OldWords { get; init; }

    /// <summary>The words of the new version.</summary>
    public required int NewWords { get; init; }

    /// <summary>The share of the text of one version that is found in the other, from 0 to 1, by the version of which it is the larger.</summary>
    public required double SharedText { get; init; }
}
