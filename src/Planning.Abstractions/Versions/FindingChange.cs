using Planning.Abstractions.Findings;

namespace Planning.Abstractions.Versions;

/// <summary>A point of the check, followed from one version to the next.</summary>
public sealed record FindingChange
{
    /// <summary>What became of it.</summary>
    public required FindingState State { get; init; }

    /// <summary>What made its verdict change.</summary>
    public required ChangeCause Cause { get; init; }

    /// <summary>The report of the old version that it stands in; null where it stands in none.</summary>
    public CheckReport? OldReport { get; init; }

    /// <summary>The finding on the old version; null where there is none.</summary>
    public Finding? Old { get; init; }

    /// <summary>The report of the new version that it stands in; null where it stands in none.</summary>
    public CheckReport? NewReport { get; init; }

    /// <summary>The finding on the new version; null where there is none.</summary>
    public Finding? New { get; init; }

    /// <summary>
    /// What a person answered to the old version, where the new one has no answer and says the same of the same passage, or says nothing more.
    /// It is shown, and has no effect on what is to be treated; null where there is none.
    /// </summary>
    public FindingAnswer? EarlierAnswer { get; init; }

    /// <summary>The passage that the finding on the old version rests on first; null where it rests on none.</summary>
    public Evidence? OldPassage => Old?.Evidence is [var first, ..] ? first : null;

    /// <summary>The passage that the finding on the new version rests on first; null where it rests on none.</summary>
    public Evidence? NewPassage => New?.Evidence is [var first, ..] ? first : null;

    /// <summary>The finding as it now is, else as it was.</summary>
    public Finding Latest => New ?? Old!;
}
