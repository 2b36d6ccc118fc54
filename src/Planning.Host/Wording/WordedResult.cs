using Planning.Abstractions.Documents;
using Planning.Abstractions.Findings;
using Planning.Host.Works;
using Planning.Reporting.Checklist;

namespace Planning.Host.Wording;

/// <summary>A check whose outputs are read by people who did not ask for it by the command.</summary>
internal static class WordedResult
{
    /// <summary>The check, its remedies said as they are done at the door by which it was asked for.</summary>
    public static CheckResult At(WorkOrigin door, CheckResult result) => result with
    {
        Reports = [.. result.Reports.Select(r => r with { Notices = At(door, r.Notices), Findings = [.. r.Findings.Select(f => At(door, f))] })],
        Unread = [.. result.Unread.Select(u => u with { Remedy = DoorWording.Of(u.Remedy, door) })],
        Notices = At(door, result.Notices),
    };

    private static IReadOnlyList<Notice> At(WorkOrigin door, IReadOnlyList<Notice> notices) => [.. notices.Select(n => n with { Message = DoorWording.Of(n.Message, door), Remedy = DoorWording.Of(n.Remedy, door) })];

    private static Finding At(WorkOrigin door, Finding finding) => DoorWording.Of(finding.Message, door) is var said && said == finding.Message ? finding
        : new Finding(finding.Rule, finding.Verdict, said, finding.Evidence, finding.Searched) { Subject = finding.Subject, Place = finding.Place, Answer = finding.Answer };
}
