using Planning.Abstractions.Findings;

namespace Planning.Rules.Citations.Law;

/// <summary>What a number is on some day.</summary>
/// <param name="Status">In force, repealed, not yet in force, or unknown.</param>
/// <param name="Since">The day it left force, or will enter it; null where that day is not known, or has no meaning.</param>
internal readonly record struct Validity(CitationStatus Status, DateOnly? Since);
