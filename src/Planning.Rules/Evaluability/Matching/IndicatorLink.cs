using Planning.Rules.Evaluability.Indicators;
using Planning.Rules.Evaluability.Objectives;

namespace Planning.Rules.Evaluability.Matching;

/// <summary>What an indicator measures.</summary>
internal sealed class IndicatorLink(IndicatorDraft draft)
{
    public IndicatorDraft Draft => draft;

    /// <summary>The objectives that it measures.</summary>
    public List<ObjectiveNode> Objectives { get; } = [];

    /// <summary>Objectives that it may measure, besides those that it does: its words are near, and not near enough to say so.</summary>
    public List<ObjectiveNode> Maybe { get; } = [];

    /// <summary>What the document itself says that it measures, where that is wider than an objective: an axis.</summary>
    public ObjectiveNode? Within { get; set; }

    /// <summary>Whether the document itself tells the objective.</summary>
    public bool IsExplicit { get; set; }
}
