using Planning.Abstractions.Documents;
using Planning.Abstractions.Monitoring;

namespace Planning.Reporting.Verification;

/// <summary>A document whose sentences were held against the facts.</summary>
/// <param name="File">Its path, as the person gave it.</param>
/// <param name="Statements">Its sentences, in reading order, each with its place.</param>
/// <param name="Notices">What must be known of how it was read.</param>
public sealed record VerifiedDocument(string File, IReadOnlyList<Statement> Statements, IReadOnlyList<Notice> Notices);
