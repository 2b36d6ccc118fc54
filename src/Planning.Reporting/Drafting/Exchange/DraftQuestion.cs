using Planning.Abstractions.Monitoring;

namespace Planning.Reporting.Drafting.Exchange;

/// <summary>What is put to a model at once: the paragraphs of one section and the facts they rest on.</summary>
/// <param name="Title">The section's title.</param>
/// <param name="Paragraphs">The paragraphs; at least one.</param>
/// <param name="Facts">The facts.</param>
internal sealed record DraftQuestion(string Title, IReadOnlyList<DraftParagraph> Paragraphs, IReadOnlyList<Fact> Facts);
