namespace Planning.Abstractions.Findings;

/// <summary>An indicator that a document gives, with what it says of it.</summary>
public sealed record StatedIndicator
{
    /// <summary>By what it is known among the indicators of the plan: a slug of its name, with a number where several are called the same.</summary>
    public required string Key { get; init; }

    /// <summary>Its name, in the document's words.</summary>
    public required string Name { get; init; }

    /// <summary>The table, the list or the heading that gives it; empty when it stands before any.</summary>
    public required string Group { get; init; }

    /// <summary>Where its name stands.</summary>
    public required Evidence Evidence { get; init; }

    /// <summary>What is said of it, in the order of <see cref="IndicatorTrait"/>; what is left blank, or said to come, is not there.</summary>
    public required IReadOnlyList<StatedTrait> Traits { get; init; }

    /// <summary>The keys of the objectives that it measures.</summary>
    public IReadOnlyList<string> Objectives { get; init; } = [];

    /// <summary>The titles of objectives that it may measure, where it is sure of none.</summary>
    public IReadOnlyList<string> Maybe { get; init; } = [];

    /// <summary>The value that calls for action when it is passed, which is no target; null where none is given.</summary>
    public string? Alert { get; init; }

    /// <summary>What nobody says of it; one that has an alert threshold needs neither target nor date.</summary>
    public IEnumerable<IndicatorTrait> Lacking =>
        IndicatorTraitNames.All.Where(t => Traits.All(said => said.Trait != t) && !(Alert is not null && t is (IndicatorTrait.Target or IndicatorTrait.Horizon)));
}
