namespace Planning.Abstractions.Findings;

/// <summary>The state of the law that a plan is held to.</summary>
/// <param name="Day">The day whose law applies.</param>
/// <param name="Why">Why that day, as a French noun phrase ("date d'approbation").</param>
/// <param name="Prescribed">The day the plan was prescribed, after which obligations may have come that do not bind it; null when unknown.</param>
public sealed record LawState(DateOnly Day, string Why, DateOnly? Prescribed = null)
{
    /// <summary>Whether nothing dates the plan, so that it is held to the law of the day of the check.</summary>
    public bool IsByDefault { get; init; }
}
