namespace Planning.Rules.Programmes;

/// <summary>What the words of a part of a plan are worth by the part's nature.</summary>
internal enum PartForce
{
    /// <summary>Its words are worth what they say.</summary>
    None,

    /// <summary>It explains: nothing that it says orders.</summary>
    Explains,

    /// <summary>It sets the course: what it says of the plan is an orientation at the least.</summary>
    Orients,

    /// <summary>It orders: what it says of projects is a rule.</summary>
    Orders,

    /// <summary>It holds actions with those who are charged with them.</summary>
    Acts,
}
