namespace Planning.Rules.Templates;

/// <summary>A quantity that plans give in several places, by what it is known.</summary>
public sealed record FigureQuantity
{
    /// <summary>The id (<c>logements-a-produire</c>).</summary>
    public required string Id { get; init; }

    /// <summary>Its name in French, with its article.</summary>
    public required string Name { get; init; }

    /// <summary>The unit that its figures are brought to.</summary>
    public required string Unit { get; init; }

    /// <summary>What its figures must say of time.</summary>
    public required FigureBound Bound { get; init; }

    /// <summary>The concepts of which one establishes it.</summary>
    public required IReadOnlyList<string> Concepts { get; init; }

    /// <summary>The concepts of which one must be there too; empty for none.</summary>
    public required IReadOnlyList<string> With { get; init; }

    /// <summary>The concepts that rule it out.</summary>
    public required IReadOnlyList<string> Without { get; init; }
}
