using Planning.Abstractions.Findings;

namespace Planning.Abstractions.Versions;

/// <summary>Two versions that were not judged alike: another day of the law, or other facts.</summary>
/// <param name="OldLaw">The state of the law that the old version was held to.</param>
/// <param name="NewLaw">The state of the law that the new version was held to.</param>
/// <param name="Facts">The names of the facts that are not given alike, in order.</param>
public sealed record BasisChange(LawState OldLaw, LawState NewLaw, IReadOnlyList<string> Facts);
