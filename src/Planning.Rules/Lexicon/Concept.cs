namespace Planning.Rules.Lexicon;

/// <summary>A notion of the lexicon: the expressions that establish it, those that hint at it, those not to be taken for it.</summary>
internal sealed record Concept
{
    /// <summary>The id, unique in the compiled lexicon (<c>plui/padd#paysage</c>, or <c>justification</c> for the common lexicon).</summary>
    public required string Id { get; init; }

    /// <summary>What to call it to a person ("le résidentiel"); empty where it is never named.</summary>
    public string Name { get; init; } = string.Empty;

    /// <summary>Expressions of which one is enough.</summary>
    public IReadOnlyList<string> Terms { get; init; } = [];

    /// <summary>Expressions of which <see cref="Threshold"/> different ones are needed at one place.</summary>
    public IReadOnlyList<string> Clues { get; init; } = [];

    /// <summary>How many clues are needed, at least 1.</summary>
    public int Threshold { get; init; } = 2;

    /// <summary>Expressions within which nothing counts for this concept.</summary>
    public IReadOnlyList<string> Except { get; init; } = [];

    /// <summary>All that its author wrote to be found in a text, whatever for.</summary>
    public IEnumerable<string> Expressions => Terms.Concat(Clues).Concat(Except);

    /// <summary>Ids of concepts that establish this one.</summary>
    public IReadOnlyList<string> Includes { get; init; } = [];
}
