using Planning.Abstractions.Documents;

namespace Planning.Rules.Passages;

/// <summary>A section as runs of sentences: its heading first, then its own text, then its sub-sections.</summary>
/// <param name="Section">The section.</param>
/// <param name="Parent">The index of the enclosing section, -1 for the root.</param>
/// <param name="First">Its first sentence: the heading, but for the root.</param>
/// <param name="OwnEnd">The position after the last sentence of its own text.</param>
/// <param name="End">The position after the last sentence of its last sub-section.</param>
internal readonly record struct SectionSpan(Section Section, int Parent, int First, int OwnEnd, int End);
