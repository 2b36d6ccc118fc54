using Microsoft.AspNetCore.Mvc;
using Planning.Abstractions.Findings;

namespace Planning.Host.Web.Checks;

/// <summary>What a person answers to a finding on its page.</summary>
/// <param name="Number">The finding's place in the list.</param>
/// <param name="Key">Its key: another finding may have come to that place since.</param>
/// <param name="State">The answer.</param>
/// <param name="Reason">Why.</param>
internal sealed record SentAnswer(
    [property: FromForm(Name = "constat")] int Number, [property: FromForm(Name = "cle")] string Key, [property: FromForm(Name = "etat")] AnswerState State, [property: FromForm(Name = "motif")] string? Reason);
