namespace Planning.Rules.Citations.Law;

/// <summary>A stretch of time during which the code carries a number.</summary>
/// <param name="Article">The number as LEGI writes it, stars included (<c>R*123-1</c>).</param>
/// <param name="From">The first day.</param>
/// <param name="To">The day after the last; null while in force.</param>
internal sealed record ValidityRow(string Article, DateOnly From, DateOnly? To);
