namespace Planning.Abstractions.Findings;

/// <summary>What a person has answered to a finding, and whether the answer still holds.</summary>
public sealed record FindingAnswer
{
    /// <summary>The answer.</summary>
    public required AnswerState State { get; init; }

    /// <summary>Why, in the person's own words; empty when none are given.</summary>
    public string Reason { get; init; } = string.Empty;

    /// <summary>Who answers; empty when unknown.</summary>
    public string By { get; init; } = string.Empty;

    /// <summary>The day of the answer; null when unknown.</summary>
    public DateOnly? On { get; init; }

    /// <summary>The last day for which a postponed point may wait; null for one without term.</summary>
    public DateOnly? Until { get; init; }

    /// <summary>Why someone must look again ("le passage a changé depuis"), in French; empty while the answer holds.</summary>
    public string StaleBecause { get; init; } = string.Empty;

    /// <summary>Whether what was answered is no longer what the finding says. Such an answer is shown and has no effect.</summary>
    public bool IsStale => StaleBecause.Length > 0;

    /// <summary>Whether it holds that the finding is wrong.</summary>
    public bool Refutes => State == AnswerState.Contested && !IsStale;

    /// <summary>Whether it holds that nothing is to be done now.</summary>
    public bool Defers => Refutes || (State == AnswerState.Postponed && !IsStale);
}
