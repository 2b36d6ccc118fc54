using System.Collections.Frozen;

namespace Planning.Indicators.Verification.Words;

/// <summary>
/// A set of folded words, written as a list: <c>~compter</c> stands for the forms of a regular verb, <c>=moyen</c> for those of an adjective,
/// <c>+taux</c> for a noun and its plural, and a bare word for itself.
/// </summary>
internal sealed class WordSet
{
    private readonly FrozenSet<string> words;

    public WordSet(string listed) =>
        words = listed.Split((char[])[' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries).SelectMany(Forms).ToFrozenSet(StringComparer.Ordinal);

    public bool Has(string? folded) => folded is { Length: > 0 } && words.Contains(folded);

    private static IEnumerable<string> Forms(string listed) => listed[0] switch
    {
        '~' => VerbForms.Of(listed[1..]),
        '=' => Adjective(listed[1..]),
        '+' => [listed[1..], Plural(listed[1..])],
        _ => [listed],
    };

    private static IEnumerable<string> Adjective(string masculine)
    {
        var feminine = masculine switch
        {
            [.., 'e'] => masculine,
            [.., 'e', 'u', 'x'] => masculine[..^1] + "se",
            [.., 'i', 'f'] => masculine[..^1] + "ve",
            [.., 'e', 'l'] => masculine + "le",
            [.., 'i', 'e', 'n'] or [.., 'y', 'e', 'n'] => masculine + "ne",
            _ => masculine + "e",
        };
        return [masculine, Plural(masculine), feminine, feminine + "s"];
    }

    private static string Plural(string singular) => singular switch
    {
        [.., 's' or 'x' or 'z'] => singular,
        [.., 'a', 'l'] => singular[..^1] + "ux",
        [.., 'a', 'u'] or [.., 'e', 'u'] => singular + "x",
        _ => singular + "s",
    };
}
