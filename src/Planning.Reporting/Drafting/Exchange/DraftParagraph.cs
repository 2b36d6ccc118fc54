using Planning.Abstractions.Monitoring;

namespace Planning.Reporting.Drafting.Exchange;

/// <summary>A paragraph that a model is to draft anew.</summary>
/// <param name="Key">Its key in the report.</param>
/// <param name="Sentences">Our own sentences.</param>
/// <param name="Indicator">The indicator it speaks of; null for none.</param>
internal sealed record DraftParagraph(string Key, IReadOnlyList<ReportSentence> Sentences, string? Indicator);
