using Planning.Rules.Quantities;

namespace Planning.Rules.Templates;

/// <summary>Something that the treatment of a subject must hold. Any one of its ways is enough.</summary>
public sealed record Facet
{
    /// <summary>What it is, as a French noun phrase ("une surface en hectares").</summary>
    public required string Name { get; init; }

    /// <summary>Whether without it nothing is treated: the subject is then only spoken of.</summary>
    public bool IsEssential { get; init; }

    /// <summary>Concepts of which one is enough.</summary>
    public IReadOnlyList<string> Concepts { get; init; } = [];

    /// <summary>Concepts of which <see cref="AtLeast"/> different ones are needed.</summary>
    public IReadOnlyList<string> Among { get; init; } = [];

    /// <summary>How many of <see cref="Among"/>.</summary>
    public int AtLeast { get; init; }

    /// <summary>Whether a table at that place is enough.</summary>
    public bool Table { get; init; }

    /// <summary>How many list items or table rows are enough; 0 when that is not a way.</summary>
    public int ListItems { get; init; }

    /// <summary>How many words of body text are enough; 0 when that is not a way.</summary>
    public int Words { get; init; }

    /// <summary>Kinds of quantity of which one is enough.</summary>
    internal QuantityKinds Quantities { get; init; }
}
