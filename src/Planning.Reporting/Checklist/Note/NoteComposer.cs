using Planning.Abstractions.Documents;
using Planning.Abstractions.Findings;
using Planning.Abstractions.French;
using Planning.Abstractions.Indicators;
using Planning.Abstractions.Monitoring;

namespace Planning.Reporting.Checklist.Note;

/// <summary>Composes the note of a check: what is left to do, then each document, then the law that it was held to.</summary>
internal static class NoteComposer
{
    /// <summary>The note, as a report that is not written yet.</summary>
    public static MonitoringReport Compose(CheckResult result)
    {
        var day = DateOnly.FromDateTime(result.Made.DateTime);
        return new MonitoringReport
        {
            Kind = "controle",
            Title = "Note de contrôle",
            Article = string.Empty,
            Introduction = FrenchTypography.Set(Introduction(result)),
            Plan = new MonitoredPlan { Name = NameOf(result), Type = result.Reports[0].Type, Territory = new Territory(string.Empty) },
            Period = new Period(day.Year),
            Made = day,
            Summary = new ReportSummary { Favourable = [], Unfavourable = [], Unknown = [], Decisions = [] },
            Sections = [Overview(result), .. result.Reports.Select((report, rank) => NoteSection.Of(report, rank)).Where(s => s.Blocks.Count > 0)],
            Missing = [],
            References = [],
            Method = new ReportMethod { Inputs = [], Choices = [], Version = string.Empty },
        };
    }

    private static string NameOf(CheckResult result) => result.Dossiers is [{ Name: { Length: > 0 } name }, ..] ? name : Path.GetFileNameWithoutExtension(result.Reports[0].File);

    private static string Introduction(CheckResult result)
    {
        var findings = result.Reports.SelectMany(r => r.Findings).ToList();
        var due = findings.Count(f => f.NeedsAction);
        var laws = result.Reports.Select(r => FrenchWords.Of(r.Law)).Distinct().ToList();
        var left = due == 0 ? "Aucun point ne reste à traiter." : $"{FrenchCount.Of(due, "point reste", "points restent")} à traiter.";
        return $"Cette note donne, obligation par obligation, l'article qui la pose, le passage du document qui y répond ou l'endroit où il a été cherché, et la réponse qui y a été faite. {left} Le document est tenu au {string.Join(" ou au ", laws)}.";
    }

    private static ReportSection Overview(CheckResult result) => new()
    {
        Id = "ensemble",
        Title = "Vue d'ensemble",
        Blocks =
        [
            new ReportTable
            {
                Id = "ensemble.comptes",
                Caption = "Verdicts par document",
                Heads = ["Document", .. FrenchWords.Order.Select(FrenchWords.Of), "À traiter"],
                Rows = [.. result.Reports.Select(r => (IReadOnlyList<ReportCell>)
                    [new ReportCell(NoteSection.NameOf(r)), .. FrenchWords.Order.Select(v => Figure(r.Findings.Count(f => f.Rule.Concern == Concern.Law && f.Verdict == v))), Figure(r.Findings.Count(f => f.NeedsAction))])],
                Note = "Obligations de la loi ; la dernière colonne compte aussi les articles cités, les chiffres à accorder, l'évaluabilité et les engagements.",
            },
            .. result.Unread.Select((u, i) => NoteSection.Text($"ensemble.non-lu-{i}", ReportTextRole.Missing, $"{Path.GetFileName(u.File)} n'a pas été contrôlé : {u.Message} {u.Remedy}")),
        ],
    };

    private static ReportCell Figure(int count) => new(FrenchNumber.Of(count), IsFigure: true);
}
