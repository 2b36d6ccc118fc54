using Planning.Abstractions.Findings;

namespace Planning.Rules.Citations;

/// <summary>A citation with what the finding on it needs.</summary>
/// <param name="Citation">The citation, judged.</param>
/// <param name="Since">The day the article left force, or will enter it; null where that is not known, or has no meaning.</param>
/// <param name="IsToldOld">Whether the text itself says that the article is of another time: nothing is then to be corrected.</param>
internal sealed record JudgedCitation(Citation Citation, DateOnly? Since, bool IsToldOld);
