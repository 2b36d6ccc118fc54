using Planning.Abstractions.Documents;
using Planning.Reporting.Checklist;
using Planning.Reporting.Tables;

namespace Planning.Host.Jobs;

/// <summary>What came of looking for tables.</summary>
/// <param name="Files">The tables of each file that was read.</param>
/// <param name="FileNotices">What must be known of how each was read.</param>
/// <param name="Unread">The files that were not.</param>
/// <param name="Notices">What must be known of the files before those that were read.</param>
internal sealed record TableOutcome(
    IReadOnlyList<FileTables> Files, IReadOnlyList<(string File, Notice Notice)> FileNotices, IReadOnlyList<UnreadFile> Unread, IReadOnlyList<Notice> Notices);
