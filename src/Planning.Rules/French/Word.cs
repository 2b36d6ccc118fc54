using Planning.Rules.Quantities;

namespace Planning.Rules.French;

/// <summary>What is known of a word as written: computed once for each distinct spelling of a document.</summary>
internal sealed class Word
{
    /// <summary>The folded form ("hectares", "ecole").</summary>
    public required string Folded { get; init; }

    /// <summary>Symbols of the lexicon that this word stands for: its stem, prefixes, acronym. Empty for most words.</summary>
    public required int[] Symbols { get; init; }

    /// <summary>Whether the word is one of the small words that expressions ignore.</summary>
    public required bool IsSmall { get; init; }

    /// <summary>The number written, in digits or letters; null for an ordinary word.</summary>
    public required double? Number { get; init; }

    /// <summary>The kinds of quantity that the word is a unit of.</summary>
    public required QuantityKinds Unit { get; init; }
}
