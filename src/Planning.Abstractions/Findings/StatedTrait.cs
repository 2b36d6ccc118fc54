namespace Planning.Abstractions.Findings;

/// <summary>What a document says of one trait of an indicator.</summary>
/// <param name="Trait">The trait.</param>
/// <param name="Text">What is said, in the document's words ("310 (2022)"); for what a name or a head says, the words that say it.</param>
/// <param name="Evidence">The cell or the sentence that says it; the same for several indicators where it is said once for all.</param>
public sealed record StatedTrait(IndicatorTrait Trait, string Text, Evidence Evidence);
