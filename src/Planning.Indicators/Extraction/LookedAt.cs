using Planning.Abstractions.Documents;

namespace Planning.Indicators.Extraction;

/// <summary>A table or a panel that was looked at, with what came of it: nothing is left out in silence.</summary>
/// <param name="Location">Where it stands.</param>
/// <param name="Title">Its caption, else its first head.</param>
/// <param name="Figures">How many figures it holds.</param>
/// <param name="Kept">How many of them were kept as observations.</param>
/// <param name="Refusals">Why the others were not, in French, with how many each, the most frequent first.</param>
public sealed record LookedAt(Location Location, string Title, int Figures, int Kept, IReadOnlyList<(string Why, int Count)> Refusals);
