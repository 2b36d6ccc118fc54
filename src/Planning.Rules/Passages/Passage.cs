namespace Planning.Rules.Passages;

/// <summary>A run of sentences in which an obligation's facets are looked for together.</summary>
/// <param name="Section">The section it lies in, whose headings announce it.</param>
/// <param name="First">Its first sentence.</param>
/// <param name="End">The position after its last sentence.</param>
internal readonly record struct Passage(int Section, int First, int End);
