using Microsoft.AspNetCore.Mvc;

namespace Planning.Host.Web.Evaluation;

/// <summary>What a person decides of a value on its page.</summary>
/// <param name="Decision">The decision.</param>
/// <param name="Value">The right value, for a correction.</param>
/// <param name="Reason">Why.</param>
/// <param name="After">The value after which the next one is shown.</param>
internal sealed record SentDecision(
    [property: FromForm(Name = "decision")] string Decision, [property: FromForm(Name = "valeur")] string? Value, [property: FromForm(Name = "motif")] string? Reason, [property: FromQuery(Name = "apres")] long? After);
