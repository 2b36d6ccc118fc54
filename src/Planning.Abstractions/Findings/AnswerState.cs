namespace Planning.Abstractions.Findings;

/// <summary>What a person answers to a finding.</summary>
public enum AnswerState
{
    /// <summary>The finding is right: its point stays to be treated.</summary>
    Accepted,

    /// <summary>The finding is wrong, for a reason that is given.</summary>
    Contested,

    /// <summary>The point will be treated later.</summary>
    Postponed,

    /// <summary>The words of the answer do not tell which: the person has to.</summary>
    Unclear,
}
