namespace Planning.Rules.Passages;

/// <summary>A run of sentences in which an obligation's facets are looked for together.</summary>
/// <param name="Section">The section it lies in, whose headings announce it.</param>
/// <param name="First">Its first sentence.</param>
/// <param name="End">The position after its last sentence.</param>
/// <param name="Rank">Its position among the places of its kind; -1 for one taken by itself.</param>
internal readonly record struct Passage(int Section, int First, int End, int Rank = -1);
