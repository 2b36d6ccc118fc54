namespace Planning.Rules.Figures;

/// <summary>A year or a period named in a text.</summary>
/// <param name="Period">The period.</param>
/// <param name="First">Its first token.</param>
/// <param name="Last">Its last token.</param>
/// <param name="IsBaseline">Whether the text compares with it ("par rapport à 2018").</param>
internal sealed record PeriodMention(Period Period, int First, int Last, bool IsBaseline);
