using Planning.Abstractions.Documents;
using Planning.Abstractions.Indicators;

namespace Planning.Indicators.Extraction;

/// <summary>What was extracted from one document.</summary>
/// <param name="File">The document's path, as the person gave it.</param>
/// <param name="Observations">The observations, in reading order.</param>
/// <param name="Looked">The tables and panels that hold figures.</param>
/// <param name="Notices">What must be known of the reading and of the extraction.</param>
public sealed record ExtractionResult(string File, IReadOnlyList<Observation> Observations, IReadOnlyList<LookedAt> Looked, IReadOnlyList<Notice> Notices)
{
    /// <summary>Whether the document is in another language: nothing was looked for in it.</summary>
    public bool IsForeign => Notices.Contains(ExtractionNotices.Foreign);
}
