using System.Collections.Frozen;

namespace Planning.Indicators.Verification.Words;

/// <summary>A set of folded words; one that ends with a star holds all that begin so.</summary>
internal sealed class WordSet
{
    private readonly FrozenSet<string> words;
    private readonly string[] openings;

    public WordSet(string listed)
    {
        var all = listed.Split((char[])[' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries);
        words = all.Where(w => w[^1] != '*').ToFrozenSet(StringComparer.Ordinal);
        openings = [.. all.Where(w => w[^1] == '*').Select(w => w[..^1])];
    }

    public bool Has(string? folded) => folded is { Length: > 0 } && (words.Contains(folded) || Array.Exists(openings, o => folded.StartsWith(o, StringComparison.Ordinal)));
}
