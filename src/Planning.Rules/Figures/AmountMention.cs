namespace Planning.Rules.Figures;

/// <summary>An amount where it stands in a text.</summary>
/// <param name="Amount">The amount; null for a number that is none, or that reads in several ways.</param>
/// <param name="First">Its first token.</param>
/// <param name="End">The position after its last token, unit included.</param>
internal sealed record AmountMention(Amount? Amount, int First, int End);
