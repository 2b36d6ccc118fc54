using Planning.Host.Answers;
using Planning.Reporting.Checklist;

namespace Planning.Host.Jobs;

/// <summary>What people answered in some Word files, put into the file of answers of a folder.</summary>
/// <param name="File">The file of answers, as it was.</param>
/// <param name="Answers">What each Word file says: its name, the document that it is a copy of, its answers, how many comments of other people are no answers.</param>
/// <param name="Merge">The answers put together.</param>
internal sealed record ReadAnswers(AnswerFile File, IReadOnlyList<(string Copy, string Document, IReadOnlyList<AnswerEntry> Entries, int Others)> Answers, AnswerMerge Merge)
{
    /// <summary>The Word files that could not be used.</summary>
    public IReadOnlyList<UnreadFile> Unread { get; init; } = [];
}
