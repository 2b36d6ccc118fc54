namespace Planning.Abstractions.Versions;

/// <summary>What made a verdict change.</summary>
public enum ChangeCause
{
    /// <summary>The verdict did not change.</summary>
    None,

    /// <summary>The text of the plan.</summary>
    Text,

    /// <summary>The day of the law or the facts given of the plan: the old text would be judged so today.</summary>
    Basis,

    /// <summary>Both.</summary>
    TextAndBasis,
}
