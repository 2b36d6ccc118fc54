using Planning.Abstractions.Findings;
using Planning.Reporting.Checklist;

namespace Planning.Host.Works.Kinds;

/// <summary>What a check comes to, in a sentence.</summary>
internal static class CheckSummary
{
    /// <summary>How the check ended.</summary>
    public static WorkOutcome Of(CheckResult result)
    {
        var findings = result.Reports.SelectMany(r => r.Findings).ToList();
        var due = findings.Count(f => f.NeedsAction);
        var missing = findings.Count(f => f.NeedsAction && f.Verdict == Verdict.Missing);
        var message = due == 0 ? "Aucun point à traiter." : $"{FrenchCount.Of(due, "point à traiter", "points à traiter")}{(missing == 0 ? "." : $", dont {FrenchCount.Of(missing, "manquant", "manquants")}.")}";
        return result.Unread is [var first, ..]
            ? new WorkOutcome(WorkState.Partial, $"{message} {string.Join(" ", result.Unread.Take(5).Select(u => $"{Path.GetFileName(u.File)} : {u.Message}"))}", first.Remedy)
            : new WorkOutcome(WorkState.Done, message);
    }
}
