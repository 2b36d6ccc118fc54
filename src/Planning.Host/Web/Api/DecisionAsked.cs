namespace Planning.Host.Web.Api;

/// <summary>What a person decides of a value.</summary>
/// <param name="Decision"><c>valider</c>, <c>corriger</c>, <c>rejeter</c> or <c>rouvrir</c>.</param>
/// <param name="Valeur">The right value, for a correction, as French writes it: 1 234,5.</param>
/// <param name="Motif">Why; a rejection has one.</param>
internal sealed record DecisionAsked(string Decision, string? Valeur = null, string? Motif = null);
