using Planning.Abstractions.Findings;

namespace Planning.Rules.Programmes;

/// <summary>What the documents of a plan carry of a work programme, and how deep. Sees nothing where no programme was given.</summary>
public sealed class CommitmentCheck : IPlanCheck
{
    /// <inheritdoc />
    public string Name => "les engagements du programme de travail";

    /// <inheritdoc />
    public IReadOnlyList<ReportAddition> Check(PlanReading plan, IReadOnlyList<CheckReport> reports)
    {
        if (plan.Book is not { Programme: { } programme, Scale: { } scale } || reports.Count == 0)
        {
            return [];
        }

        var concerned = programme.Commitments.Where(c => c.Concerns(plan.Type)).Select(c => (Commitment: c, Concept: plan.Book.Lexicon.IndexOf(ProgrammeReader.Prefix + c.Id))).ToList();
        var carried = SideBySide.Run<(ReadDocument Document, CheckReport Report), IReadOnlyList<CarriedCommitment>>([.. plan.Documents.Zip(reports)], read =>
        {
            var text = read.Document.Text;
            var reading = new CommitmentReading(text, plan.Book.Lexicon, new SentenceSignals(text, scale), scale.ForceOf(read.Report.Part), new SourceCells(text.Text, plan.Book.Lexicon, concerned.Select(c => c.Concept)));
            return [.. concerned.Select(c => reading.Read(c.Commitment, c.Concept))];
        });
        List<Finding>[] findings = [.. reports.Select(_ => new List<Finding>())];
        for (var i = 0; i < concerned.Count; i++)
        {
            var rank = i;
            var (document, finding) = CommitmentFinding.Of(programme, concerned[i].Commitment, [.. reports.Select((r, d) => (r, carried[d][rank]))]);
            findings[document].Add(finding);
        }

        return [.. reports.Select((_, i) => (ReportAddition)(report => report with { Commitments = carried[i], Findings = [.. report.Findings, .. findings[i]] }))];
    }
}
