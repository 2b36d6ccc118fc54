using Planning.Abstractions.Monitoring;
using Planning.Reporting.Checklist;

namespace Planning.Reporting.Verification;

/// <summary>What became of the sentences of documents.</summary>
public sealed record VerificationResult
{
    /// <summary>The documents that were read.</summary>
    public required IReadOnlyList<VerifiedDocument> Documents { get; init; }

    /// <summary>Those that could not be used, or annotated.</summary>
    public required IReadOnlyList<UnreadFile> Unread { get; init; }

    /// <summary>How many values they were held against.</summary>
    public required int Facts { get; init; }

    /// <summary>Whether a sentence says what the facts do not bear.</summary>
    public bool HasRefused => Documents.Any(d => d.Statements.Any(VerificationWords.IsRefused));
}
