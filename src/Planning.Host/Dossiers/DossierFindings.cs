using Planning.Abstractions.Findings;

namespace Planning.Host.Dossiers;

/// <summary>Settles what several documents of one plan answer to the same rule: it is met wherever one of them meets it, unless it is asked of each.</summary>
internal static class DossierFindings
{
    private static readonly Verdict[] BestFirst = [Verdict.Satisfied, Verdict.NotApplicable, Verdict.Partial, Verdict.ToReview, Verdict.Missing];

    /// <summary>The reports with each rule answered once, where it is best answered; what was searched elsewhere is told there.</summary>
    public static IReadOnlyList<CheckReport> Settle(IReadOnlyList<CheckReport> reports)
    {
        var answers = reports.SelectMany((report, rank) => report.Findings.Where(f => !f.Rule.IsAskedOfEach).Select(finding => (Report: report, Rank: rank, Finding: finding)))
            .GroupBy(a => a.Finding.Rule.Id)
            .Select(group => group.OrderBy(a => Array.IndexOf(BestFirst, a.Finding.Verdict)).ThenBy(a => a.Report.Part == a.Finding.Rule.Part ? 0 : 1)
                .ThenByDescending(a => a.Finding.Evidence.Count).ThenBy(a => a.Rank).ToList())
            .ToDictionary(ranked => ranked[0].Finding.Rule.Id, ranked => (ranked[0].Rank, Finding: Searched([.. ranked.Select(r => (r.Report, r.Finding))])));
        return [.. reports.Select((report, rank) => report with
        {
            Findings = [.. report.Findings.Where(f => f.Rule.IsAskedOfEach || answers[f.Rule.Id].Rank == rank)
                .Select(f => f.Rule.IsAskedOfEach ? f : answers[f.Rule.Id].Finding)],
        })];
    }

    private static Finding Searched(IReadOnlyList<(CheckReport Report, Finding Finding)> ranked)
    {
        var best = ranked[0].Finding;
        return ranked.Count == 1 ? best
            : new Finding(best.Rule, best.Verdict, best.Message, best.Evidence, [.. ranked.SelectMany(r => r.Finding.Searched.Select(place => $"{Path.GetFileName(r.Report.File)} : {place}"))])
            {
                Place = best.Place,
            };
    }
}
