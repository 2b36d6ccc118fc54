namespace Planning.Abstractions.Findings;

/// <summary>What a cited article is at the date of the document that cites it.</summary>
public enum CitationStatus
{
    /// <summary>In force.</summary>
    InForce,

    /// <summary>In force, but the text speaks of what the number carried before the recodification of 1 January 2016.</summary>
    Reused,

    /// <summary>No longer in force.</summary>
    Repealed,

    /// <summary>Not yet in force.</summary>
    NotYet,

    /// <summary>A number that the code has never carried.</summary>
    Unknown,

    /// <summary>An article of another code or text, which is not judged.</summary>
    OtherCode,

    /// <summary>The text does not tell which code.</summary>
    Undetermined,
}
