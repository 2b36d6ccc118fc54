namespace Planning.Reporting.Drafting;

/// <summary>What drafting cost.</summary>
/// <param name="Calls">The calls made, those that failed included.</param>
/// <param name="InputTokens">The tokens sent, as the service counts them; null where it did not say.</param>
/// <param name="OutputTokens">The tokens received; null where it did not say.</param>
/// <param name="Cost">What the tokens cost, in <paramref name="Currency"/>; null where tokens or prices are unknown.</param>
/// <param name="Currency">The currency.</param>
public sealed record DraftUsage(int Calls, long? InputTokens, long? OutputTokens, decimal? Cost, string Currency);
