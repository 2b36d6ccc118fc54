using Planning.Abstractions.Documents;
using Planning.Abstractions.Findings;
using Planning.Reporting.Checklist;

namespace Planning.Host.Wording;

/// <summary>A check whose outputs are read by people who work on the page.</summary>
internal static class WordedResult
{
    /// <summary>The check, its remedies said as they are done on the page.</summary>
    public static CheckResult OnPage(CheckResult result) => result with
    {
        Reports = [.. result.Reports.Select(r => r with { Notices = OnPage(r.Notices), Findings = [.. r.Findings.Select(OnPage)] })],
        Unread = [.. result.Unread.Select(u => u with { Remedy = PageWording.Of(u.Remedy) })],
        Notices = OnPage(result.Notices),
    };

    private static IReadOnlyList<Notice> OnPage(IReadOnlyList<Notice> notices) => [.. notices.Select(n => n with { Message = PageWording.Of(n.Message), Remedy = PageWording.Of(n.Remedy) })];

    private static Finding OnPage(Finding finding) => PageWording.Of(finding.Message) is var said && said == finding.Message ? finding
        : new Finding(finding.Rule, finding.Verdict, said, finding.Evidence, finding.Searched) { Subject = finding.Subject, Place = finding.Place, Answer = finding.Answer };
}
