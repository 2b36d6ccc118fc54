using Planning.Abstractions.Findings;

namespace Planning.Rules.Evaluability.Objectives;

/// <summary>A title or an item that states something aimed at, with what stands under it. One outline builds it.</summary>
internal sealed class ObjectiveNode
{
    public required ObjectiveLevel Level { get; init; }

    /// <summary>The label as written; empty where there is none.</summary>
    public required string Label { get; init; }

    /// <summary>The bare number ("2.1"); empty where there is none.</summary>
    public required string Number { get; init; }

    public required string Title { get; init; }

    public required Evidence Evidence { get; init; }

    /// <summary>The document, as a rank in the plan.</summary>
    public required int Document { get; init; }

    /// <summary>Its place in the document, as a rank among the walk's sentences.</summary>
    public required int Sentence { get; init; }

    public ObjectiveNode? Parent { get; init; }

    /// <summary>Whether it is an item of text and not a heading.</summary>
    public bool IsItem { get; init; }

    /// <summary>Whether a level's word labels it.</summary>
    public bool IsLabelled { get; init; }

    public List<ObjectiveNode> Children { get; } = [];

    /// <summary>The sentences that put a figure on it.</summary>
    public List<Evidence> Figures { get; } = [];

    /// <summary>Whether its sheet says in figures what is expected of it.</summary>
    public bool HasResult { get; set; }

    /// <summary>Whether it says in figures what is to be reached.</summary>
    public bool IsQuantified => HasResult || Figures.Count > 0;

    /// <summary>How many nodes hold it.</summary>
    public int Depth => Parent is null ? 0 : Parent.Depth + 1;

    /// <summary>Label and title, as a reader sees them.</summary>
    public string Heading => Label.Length == 0 ? Title : Title.Length == 0 ? Label : IsLabelled ? $"{Label} – {Title}" : $"{Label} {Title}";

    /// <summary>The nodes that hold it, outermost first.</summary>
    public IReadOnlyList<ObjectiveNode> Above() => Parent is null ? [] : [.. Parent.Above(), Parent];

    /// <summary>Whether it is a node, or stands inside it.</summary>
    public bool IsWithin(ObjectiveNode other) => ReferenceEquals(this, other) || (Parent?.IsWithin(other) ?? false);
}
