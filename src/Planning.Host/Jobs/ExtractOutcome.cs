using Planning.Indicators.Extraction;
using Planning.Reporting.Checklist;

namespace Planning.Host.Jobs;

/// <summary>What came of an extraction.</summary>
/// <param name="Results">What was extracted, by document read.</param>
/// <param name="Unread">The files that could not be used.</param>
internal sealed record ExtractOutcome(IReadOnlyList<ExtractionResult> Results, IReadOnlyList<UnreadFile> Unread);
