using Planning.Abstractions.Documents;

namespace Planning.Indicators.Extraction;

/// <summary>A table, a panel or the sentences of a section that were looked at, with what came of it: nothing is left out in silence.</summary>
/// <param name="Location">Where it stands.</param>
/// <param name="Title">Its caption, else its first head, else what it is.</param>
/// <param name="Figures">How many figures it holds.</param>
/// <param name="Kept">How many of them were kept as observations.</param>
/// <param name="Refusals">Why the others were not, in French, with how many each, the most frequent first.</param>
public sealed record LookedAt(Location Location, string Title, int Figures, int Kept, IReadOnlyList<(string Why, int Count)> Refusals)
{
    /// <summary>Whether it is the sentences of a section: its title is no name of the document's.</summary>
    public bool AreSentences { get; init; }
}
