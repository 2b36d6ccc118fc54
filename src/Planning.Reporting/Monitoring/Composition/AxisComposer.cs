using Planning.Abstractions.Monitoring;
using Planning.Reporting.Monitoring.Plans;
using Planning.Reporting.Monitoring.Trends;
using Planning.Reporting.Monitoring.Wording;

namespace Planning.Reporting.Monitoring.Composition;

/// <summary>Composes the plan's own axes: a short finding for each objective, one sentence an indicator.</summary>
/// <param name="draft">The report.</param>
internal sealed class AxisComposer(ReportDraft draft)
{
    private readonly BlockNames names = new();
    private readonly MissingBlock missing = new(draft);

    /// <summary>The axes, with their objectives as sections under them.</summary>
    public IReadOnlyList<ReportSection> All() => [.. draft.Ground.FollowUp.Axes.Select(Of)];

    private ReportSection Of(PlanAxis axis)
    {
        var id = names.Of("axe", axis.Title);
        var sections = axis.Objectives.Select(o => Of(id, o)).ToList();
        var count = axis.Objectives.Count;
        return new ReportSection
        {
            Id = id,
            Title = axis.Title,
            Blocks = [draft.Text($"{id}.introduction", ReportTextRole.Introduction, count == 0
                ? "Aucun objectif de cet axe n'est rattaché à un indicateur."
                : count == 1 ? "Cet axe compte un objectif." : $"Cet axe compte {Figures.Number(count, 0)} objectifs.")],
            Sections = sections,
        };
    }

    private ReportSection Of(string axis, PlanObjective objective)
    {
        var id = names.Of(axis, objective.Title);
        var readings = draft.Trends.Of(objective.Indicators).ToList();
        var blocks = new List<ReportBlock>();
        var known = readings.Where(r => r.HasValue).ToList();
        if (known.Count > 0)
        {
            blocks.Add(draft.Text($"{id}.constat", ReportTextRole.Finding, known.Select(r => ShortSentence.Of(r.Trend))));
        }

        if (readings.Count == 0)
        {
            blocks.Add(draft.Text($"{id}.absent", ReportTextRole.Missing, "Aucun indicateur du catalogue ne mesure cet objectif : ce qu'il a produit ne peut pas être dit par des chiffres."));
        }
        else if (missing.Of(id, [.. readings.Where(r => !r.HasValue)], known.Count == 0 ? "dire où en est cet objectif" : null, string.Empty) is { } absent)
        {
            blocks.Add(absent);
        }

        return new ReportSection { Id = id, Title = objective.Title, Blocks = blocks };
    }
}
