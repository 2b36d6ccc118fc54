namespace Planning.Reporting.Drafting;

/// <summary>What became of a sentence that a model drafted.</summary>
/// <param name="Paragraph">The key of the paragraph in the report; of the summary's lists, "synthese.favorable" and so on.</param>
/// <param name="Text">The sentence.</param>
/// <param name="IsKept">Whether it is in the report.</param>
/// <param name="Why">Why not, in French; empty for one that is kept. Ours stands in its place.</param>
public sealed record DraftDecision(string Paragraph, string Text, bool IsKept, string Why);
