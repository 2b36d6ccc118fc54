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
        var figures = SideBySide.Run(plan.Documents, document => collector.Collect(document.Text));
        var rule = plan.Book.PlanRule(FigureNeeds.Disagreement).On(plan.Type);
        var found = Disagreements.Among([.. figures.SelectMany((list, document) => list.Select(figure => new PlacedFigure(figure, document)))])
            .ToLookup(d => d.Document, d => DisagreementWriter.Finding(rule, lexicon.Quantities[d.Quantity].Bound, d, reports));
        return
        [
            .. reports.Select((_, i) => (ReportAddition)(report => report with
            {
                Figures = [.. figures[i].Select(f => f.Stated)],
                Findings = [.. report.Findings, .. found[i]],
            })),
        ];
    }
}
