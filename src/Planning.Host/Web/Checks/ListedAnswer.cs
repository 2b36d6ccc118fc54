namespace Planning.Host.Web.Checks;

/// <summary>What a person answered.</summary>
/// <param name="State">The answer's name.</param>
/// <param name="Reason">Why.</param>
/// <param name="By">Who.</param>
/// <param name="On">The day, as <c>2026-03-31</c>.</param>
/// <param name="StaleBecause">Why someone must look again; empty while it holds.</param>
public sealed record ListedAnswer(string State, string Reason, string By, string? On, string StaleBecause = "");
