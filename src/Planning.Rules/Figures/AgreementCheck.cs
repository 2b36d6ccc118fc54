using Planning.Abstractions.Findings;

namespace Planning.Rules.Figures;

/// <summary>Collects the figures that documents give in several places, and tells those that disagree.</summary>
public sealed class AgreementCheck : IPlanCheck
{
    /// <inheritdoc/>
    public string Name => "les chiffres donnés en plusieurs endroits";

    /// <inheritdoc/>
    public IReadOnlyList<ReportAddition> Check(PlanReading plan, IReadOnlyList<CheckReport> reports)
    {
        if (plan.Book.Templates.Figures.Quantities.Count == 0)
        {
            return [];
        }

        var lexicon = new FigureLexicon(plan.Book, plan.Type);
        var collector = new FigureCollector(lexicon);
        var collected = SideBySide.Run(plan.Documents, document => collector.Collect(document.Text));
        var rule = plan.Book.PlanRule(FigureNeeds.Disagreement).On(plan.Type);
        var found = All(collected, plan.Law.Day.Year, [.. reports.Select(r => r.Part)])
            .ToLookup(d => d.Document, d => DisagreementWriter.Finding(rule, lexicon.Quantities[d.Quantity].Bound, d, reports));
        return
        [
            .. reports.Select((_, i) => (ReportAddition)(report => report with
            {
                Figures = [.. collected[i].Figures.Select(f => f.Stated)],
                Findings = [.. report.Findings, .. found[i]],
            })),
        ];
    }

    /// <summary>What disagrees for one period; then what is given as another document's, unless that was told already.</summary>
    private static IEnumerable<Disagreement> All(IReadOnlyList<CollectedFigures> collected, int lawYear, IReadOnlyList<string> parts)
    {
        List<Disagreement> told = [.. Disagreements.Among([.. collected.SelectMany((c, document) => c.Figures.Select(figure => new PlacedFigure(figure, document)))])];
        var cited = CitedDisagreements.Among([.. collected.Select(c => c.Cited)], [.. collected.Select(c => c.Figures)], parts, lawYear);
        return [.. told, .. cited.Where(c => !told.Exists(t => t.Quantity == c.Quantity && t.Values.Any(v => v.Any(f => IsSame(f, c.Values[0][0])))))];
    }

    private static bool IsSame(PlacedFigure one, PlacedFigure other) => one.Document == other.Document
        && one.Figure.Stated.Evidence.Location.Paragraph == other.Figure.Stated.Evidence.Location.Paragraph && one.Figure.Amount.Value == other.Figure.Amount.Value;
}
