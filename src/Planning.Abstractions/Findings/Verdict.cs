namespace Planning.Abstractions.Findings;

/// <summary>What a check concludes about one obligation.</summary>
public enum Verdict
{
    /// <summary>A passage treats what the obligation asks for.</summary>
    Satisfied,

    /// <summary>The subject is there, but something that the obligation asks for is lacking or put off.</summary>
    Partial,

    /// <summary>Nothing treats it.</summary>
    Missing,

    /// <summary>A person must decide: a fact is unknown, or the text leaves a doubt.</summary>
    ToReview,

    /// <summary>The obligation does not bear on this document.</summary>
    NotApplicable,
}
