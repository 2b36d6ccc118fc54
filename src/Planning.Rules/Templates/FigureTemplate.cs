namespace Planning.Rules.Templates;

/// <summary>The quantities that must agree, and what rules a figure out whatever its quantity.</summary>
public sealed record FigureTemplate
{
    /// <summary>What a file without quantities says.</summary>
    internal static readonly FigureTemplate None = new() { Quantities = [], Foreign = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal) };

    /// <summary>All concepts by which figures are read.</summary>
    public IEnumerable<string> All() => Quantities.SelectMany(q => q.Concepts.Concat(q.With).Concat(q.Without)).Concat(Foreign.Values.SelectMany(f => f)).Distinct(StringComparer.Ordinal);

    /// <summary>The concepts that are looked for in the words beside a figure alone, and need not be noted in all of a document.</summary>
    public IEnumerable<string> Aside()
    {
        var noted = Quantities.SelectMany(q => q.Concepts).Concat(Foreign.Where(f => f.Key != "partie").SelectMany(f => f.Value));
        return Quantities.SelectMany(q => q.With.Concat(q.Without)).Concat(Foreign.GetValueOrDefault("partie") ?? []).Except(noted);
    }

    /// <summary>The quantities, in the order in which they are told.</summary>
    public required IReadOnlyList<FigureQuantity> Quantities { get; init; }

    /// <summary>
    /// The concepts that rule figures out: under <c>partout</c> in any document, under a type's id in those of the type; under <c>partie</c>,
    /// those that make a figure one of a part of the territory; under <c>titre</c>, those that make all under a heading so.
    /// </summary>
    public required IReadOnlyDictionary<string, IReadOnlyList<string>> Foreign { get; init; }
}
