using Planning.Indicators.Naming;

namespace Planning.Indicators.Extraction.Heads;

/// <summary>All that is written of one value, from the nearest to the farthest.</summary>
internal sealed record HeadSet
{
    /// <summary>The heads of its row, innermost first.</summary>
    public required IReadOnlyList<Head> Row { get; init; }

    /// <summary>The heads of its column, lowest first.</summary>
    public required IReadOnlyList<Head> Column { get; init; }

    /// <summary>What is said of the whole table in it: its corner, a title over all columns.</summary>
    public IReadOnlyList<Head> Whole { get; init; } = [];

    /// <summary>The caption and the paragraphs above.</summary>
    public required IReadOnlyList<Head> Above { get; init; }

    /// <summary>The notes below.</summary>
    public required IReadOnlyList<Head> Below { get; init; }

    /// <summary>The headings, innermost first.</summary>
    public required IReadOnlyList<Head> Headings { get; init; }

    /// <summary>The other heads of its kind: what "dont habitat" is a part of.</summary>
    public IReadOnlyList<Head> Siblings { get; init; } = [];

    /// <summary>Words that the unit says for the heads.</summary>
    public IReadOnlyCollection<string> Implied { get; init; } = [];

    /// <summary>The heads of the row and the column.</summary>
    public IEnumerable<Head> Own => Column.Concat(Row);

    /// <summary>What is said around the row and the column, from the nearest to the farthest.</summary>
    public IEnumerable<Head> Around => Whole.Concat(Above).Concat(Below).Concat(Headings);

    /// <summary>All, from the nearest to the farthest.</summary>
    public IEnumerable<Head> All => Own.Concat(Around);

    /// <summary>The innermost head of a row or column that says what is measured; null where none does.</summary>
    private static Head? Telling(IReadOnlyList<Head> heads) => heads.FirstOrDefault(h => !h.IsMute);

    /// <summary>The heads that say what is measured: one of the row, one of the column, or one of them.</summary>
    public IEnumerable<Head> Tellings => new[] { Telling(Row), Telling(Column) }.OfType<Head>();

    /// <summary>The words that the indicator must account for.</summary>
    public IReadOnlyCollection<string> Required => [.. Tellings.SelectMany(h => h.Required).Distinct(StringComparer.Ordinal)];

    /// <summary>The words that an alias may use, one set after the other wider than the one before.</summary>
    public IEnumerable<HashSet<string>> Reaches()
    {
        var bag = new HashSet<string>(Implied, StringComparer.Ordinal);
        var steps = new[] { Tellings, Own, Whole, Above, Headings, Siblings };
        foreach (var step in steps)
        {
            bag = [.. bag.Concat(step.SelectMany(h => h.Bag))];
            yield return bag;
        }
    }

    /// <summary>Whether a word stands in one of the row's or column's heads.</summary>
    public bool OwnSays(Func<string, bool> isSuch) => Own.Any(h => h.Words.Any(w => isSuch(w.Stem)));
}
