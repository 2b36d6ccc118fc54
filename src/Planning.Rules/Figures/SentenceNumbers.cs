namespace Planning.Rules.Figures;

/// <summary>What numbers a sentence holds, in their order.</summary>
/// <param name="Amounts">Those that count or measure.</param>
/// <param name="Periods">The years and periods.</param>
internal readonly record struct SentenceNumbers(IReadOnlyList<AmountMention> Amounts, IReadOnlyList<PeriodMention> Periods);
