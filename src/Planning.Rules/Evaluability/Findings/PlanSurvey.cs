using Planning.Abstractions.Findings;
using Planning.Rules.Evaluability.Matching;
using Planning.Rules.Evaluability.Objectives;

namespace Planning.Rules.Evaluability.Findings;

/// <summary>The objectives and the indicators of a plan, named, with what binds them.</summary>
internal sealed class PlanSurvey
{
    private readonly Dictionary<ObjectiveNode, string> objectiveKeys = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<IndicatorLink, string> indicatorKeys = new(ReferenceEqualityComparer.Instance);

    public PlanSurvey(IReadOnlyList<ObjectiveNode> objectives, IReadOnlyList<IndicatorLink> indicators)
    {
        var keys = new PlanKeys();
        foreach (var node in objectives)
        {
            objectiveKeys[node] = keys.Of(node.IsLabelled ? node.Label : node.Number.Length > 0 ? node.Number : NumberIn(node.Title) ?? node.Title);
        }

        keys = new PlanKeys();
        foreach (var link in indicators)
        {
            indicatorKeys[link] = keys.Of(link.Draft.Name);
        }

        (Objectives, Indicators) = (objectives, indicators);
    }

    public IReadOnlyList<ObjectiveNode> Objectives { get; }

    public IReadOnlyList<IndicatorLink> Indicators { get; }

    /// <summary>The objectives that no indicator measures.</summary>
    public IEnumerable<ObjectiveNode> Unmeasured => Objectives.Where(o => !Indicators.Any(i => i.Objectives.Contains(o)));

    /// <summary>The indicators that measure no objective and whose words none holds, those of the effects on the environment aside.</summary>
    public IEnumerable<IndicatorLink> Orphans => Indicators.Where(i => i.Objectives.Count == 0 && i.Maybe.Count == 0 && i.Within is null && !i.Draft.IsOfEffects);

    /// <summary>The indicators that may measure an objective; none where one does.</summary>
    public IEnumerable<IndicatorLink> MaybeOf(ObjectiveNode node) => Indicators.Any(i => i.Objectives.Contains(node)) ? [] : Indicators.Where(i => i.Maybe.Contains(node)).Take(3);

    public string KeyOf(ObjectiveNode node) => objectiveKeys[node];

    public string KeyOf(IndicatorLink link) => indicatorKeys[link];

    /// <summary>Whether an indicator lacks some trait.</summary>
    public static bool IsIncomplete(IndicatorLink link) => IndicatorTraitNames.All.Any(trait => Lacks(link, trait));

    /// <summary>Whether an indicator lacks a trait; a threshold that must not be passed needs no date, and an alert stands for both target and date.</summary>
    public static bool Lacks(IndicatorLink link, IndicatorTrait trait) => !link.Draft.Has(trait)
        && !(trait == IndicatorTrait.Horizon && link.Draft.IsOfEffects && link.Draft.Has(IndicatorTrait.Target))
        && !(trait is IndicatorTrait.Target or IndicatorTrait.Horizon && link.Draft.Alert is not null);

    /// <summary>The objectives that one document states.</summary>
    public IReadOnlyList<StatedObjective> ObjectivesOf(int document) => [.. Objectives.Where(o => o.Document == document).Select(o => new StatedObjective
    {
        Key = KeyOf(o),
        Label = o.Label,
        Title = o.Title.Length > 0 ? o.Title : o.Label,
        Above = o.Parent is null ? HeadingsAbove(o) : [.. o.Above().Select(a => a.Heading)],
        Evidence = o.Evidence,
        Figures = o.Figures,
        Indicators = [.. Indicators.Where(i => i.Objectives.Contains(o)).Select(KeyOf)],
        Maybe = [.. MaybeOf(o).Select(i => i.Draft.Name)],
    })];

    /// <summary>The indicators that one document gives.</summary>
    public IReadOnlyList<StatedIndicator> IndicatorsOf(int document) => [.. Indicators.Where(i => i.Draft.Document == document).Select(i => new StatedIndicator
    {
        Key = KeyOf(i),
        Name = i.Draft.Name,
        Group = i.Draft.Group,
        Evidence = i.Draft.Evidence,
        Traits = [.. i.Draft.Traits],
        Objectives = [.. i.Objectives.Select(KeyOf)],
        Maybe = [.. i.Maybe.Select(o => o.Heading)],
        Alert = i.Draft.Alert,
    })];

    /// <summary>The number that is written into a title ("3.4 Gérer l'espace"); null where there is none.</summary>
    private static string? NumberIn(string title) =>
        title.Split([' ', '\u00A0'], 2)[0].TrimEnd('.') is var first && first.Contains('.', StringComparison.Ordinal) && first.All(c => char.IsAsciiDigit(c) || c == '.') ? first : null;

    /// <summary>For an objective that stands under no labelled title, the headings that it stands under.</summary>
    private static IReadOnlyList<string> HeadingsAbove(ObjectiveNode node) =>
        node.IsItem ? node.Evidence.Location.HeadingPath : [.. node.Evidence.Location.HeadingPath.SkipLast(1)];
}
