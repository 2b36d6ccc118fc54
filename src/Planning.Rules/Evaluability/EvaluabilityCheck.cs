using Planning.Abstractions.Findings;
using Planning.Rules.Evaluability.Findings;
using Planning.Rules.Evaluability.Indicators;
using Planning.Rules.Evaluability.Matching;
using Planning.Rules.Evaluability.Objectives;

namespace Planning.Rules.Evaluability;

/// <summary>Collects what a plan aims at and what is to measure it, and tells what nobody could evaluate.</summary>
public sealed class EvaluabilityCheck : IPlanCheck
{
    /// <summary>What is checked, as <see cref="Name"/> gives it.</summary>
    public const string Checked = "l'évaluabilité des objectifs";

    /// <inheritdoc/>
    public string Name => Checked;

    /// <inheritdoc/>
    public IReadOnlyList<ReportAddition> Check(PlanReading plan, IReadOnlyList<CheckReport> reports)
    {
        IReadOnlyList<string> parts = [.. reports.Select(r => r.Part)];
        var terms = new EvaluabilityTerms(plan.Book);
        var survey = Survey(plan, parts, terms);
        var findings = new EvaluabilityFindings(plan, survey, parts, terms.Of("col-indicateur"), terms.Of("titre-d-indicateurs")).All().ToLookup(f => f.Document, f => f.Finding);
        return [.. reports.Select((_, i) => (ReportAddition)(report => report with
        {
            Findings = [.. report.Findings, .. findings[i]],
            Objectives = survey.ObjectivesOf(i),
            Indicators = survey.IndicatorsOf(i),
        }))];
    }

    private static PlanSurvey Survey(PlanReading plan, IReadOnlyList<string> parts, EvaluabilityTerms terms)
    {
        var labels = new LevelLabelReader(terms);
        var (nodes, kept) = new ObjectiveCollector(terms, labels).Collect(plan, parts);
        var collector = new IndicatorCollector(terms, plan.Law.Day.Year);
        var drafts = plan.Documents.SelectMany((document, i) => collector.Collect(document.Text, i, parts[i])).ToList();
        return new PlanSurvey(kept, new IndicatorMatching(nodes, kept, ObjectiveBodies.Of(kept, nodes, plan.Documents), terms, labels).Match(drafts));
    }
}
