using Planning.Abstractions.Documents;
using Planning.Abstractions.Findings;
using Planning.Host.Jobs;

namespace Planning.Host.Answers;

/// <summary>What people answered, brought to the findings of a check, with what must be known of the file of answers.</summary>
internal static class DossierAnswers
{
    /// <summary>The reports of a set of documents, each finding with its answer. A file of answers that cannot be used is told, and the check goes on without it.</summary>
    /// <param name="set">The documents.</param>
    /// <param name="reports">Their reports, settled.</param>
    /// <param name="isWhole">Whether all the files of the set could be used: else an answer that finds no finding is not told, its document may be among the others.</param>
    /// <param name="today">The day of the check.</param>
    public static (IReadOnlyList<CheckReport> Reports, IReadOnlyList<Notice> Notices) Bring(SourceSet set, IReadOnlyList<CheckReport> reports, bool isWhole, DateOnly today)
    {
        var notices = new List<Notice>();
        var answered = new CheckReport[reports.Count];
        foreach (var group in reports.Select((report, rank) => (Report: report, Rank: rank)).GroupBy(r => set.Folder ?? Path.GetDirectoryName(r.Report.File) ?? string.Empty))
        {
            var file = AnswerFile.Read(group.Key);
            var matching = new AnswerMatching(file, set.Folder is not null, [.. group.Select(g => g.Report)], today);
            foreach (var (report, (_, rank)) in matching.Reports.Zip(group))
            {
                answered[rank] = report;
            }

            notices.AddRange(AnswerNotices.Of(file, matching, set.Folder is not null, isWhole));
        }

        return (answered, notices);
    }
}
