using Planning.Abstractions.Documents;
using Planning.Abstractions.Findings;
using Planning.Host.Jobs;

namespace Planning.Host.Answers;

/// <summary>What people answered, brought to the findings of a check, with what must be known of the file of answers.</summary>
internal static class DossierAnswers
{
    /// <summary>The reports of a set of documents, each finding with its answer. A file of answers that cannot be used, whatever is wrong with it, is told, and the check goes on without it.</summary>
    /// <param name="fence">What stops trouble at one file.</param>
    /// <param name="set">The documents.</param>
    /// <param name="reports">Their reports, settled.</param>
    /// <param name="isWhole">Whether all the files of the set could be used: else an answer that finds no finding is not told, its document may be among the others.</param>
    /// <param name="today">The day of the check.</param>
    public static (IReadOnlyList<CheckReport> Reports, IReadOnlyList<Notice> Notices) Bring(FileFence fence, SourceSet set, IReadOnlyList<CheckReport> reports, bool isWhole, DateOnly today)
    {
        var notices = new List<Notice>();
        var answered = reports.ToArray();
        foreach (var group in reports.Select((report, rank) => (Report: report, Rank: rank)).GroupBy(r => set.Folder ?? Path.GetDirectoryName(r.Report.File) ?? string.Empty))
        {
            var (brought, refusal) = fence.Try(Path.Combine(group.Key, AnswerFile.FileName), () => Bring(group.Key, set.Folder is not null, [.. group.Select(g => g.Report)], isWhole, today));
            if (refusal is not null)
            {
                notices.Add(AnswerNotices.Unusable(refusal.File));
                continue;
            }

            foreach (var (report, (_, rank)) in brought.Reports.Zip(group))
            {
                answered[rank] = report;
            }

            notices.AddRange(brought.Notices);
        }

        return (answered, notices);
    }

    private static (IReadOnlyList<CheckReport> Reports, IReadOnlyList<Notice> Notices) Bring(string folder, bool isDossier, IReadOnlyList<CheckReport> reports, bool isWhole, DateOnly today)
    {
        var file = AnswerFile.Read(folder);
        var matching = new AnswerMatching(file, isDossier, reports, today);
        return (matching.Reports, [.. AnswerNotices.Of(file, matching, isDossier, isWhole)]);
    }
}
