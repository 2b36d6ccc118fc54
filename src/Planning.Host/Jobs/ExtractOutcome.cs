using Planning.Abstractions.Documents;
using Planning.Indicators.Catalogue;
using Planning.Indicators.Extraction;
using Planning.Reporting.Checklist;

namespace Planning.Host.Jobs;

/// <summary>What came of an extraction.</summary>
/// <param name="Catalogue">What was looked for.</param>
/// <param name="Results">What was extracted, by document read.</param>
/// <param name="Unread">The files that could not be used.</param>
/// <param name="Notices">What must be known of the files before those that were read.</param>
internal sealed record ExtractOutcome(IndicatorCatalogue Catalogue, IReadOnlyList<ExtractionResult> Results, IReadOnlyList<UnreadFile> Unread, IReadOnlyList<Notice> Notices);
