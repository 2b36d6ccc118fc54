
namespace Planning.Host.Answers;

/// <summary>Passages as the file of answers keeps them, and whether two are the same words.</summary>
internal static class SamePassage
{
    private const int Longest = 280;
    private const char Cut = '…';

    /// <summary>A passage on one line, cut when long.</summary>
    public static string Short(string passage)
    {
        var words = string.Join(' ', passage.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        if (words.Length <= Longest)
        {
            return words;
        }

        var at = words.LastIndexOf(' ', Longest - 2);
        return string.Concat(words.AsSpan(0, at > Longest / 2 ? at : Longest - 1), "…");
    }

    /// <summary>Whether one holds the words of the other, as far as it is not cut: a remark may be attached to a sentence or to its whole paragraph.</summary>
    public static bool Is(string one, string other) => Holds(one, other) || Holds(other, one);

    private static bool Holds(string whole, string part)
    {
        var pieces = Pieces(part);
        var text = PlainWords.Of(whole);
        return pieces.Count > 0 && pieces.TrueForAll(p => text.Contains(p, StringComparison.Ordinal));
    }

    private static List<string> Pieces(string passage)
    {
        var pieces = passage.Split(Cut);
        return [.. pieces.Select((p, i) => i < pieces.Length - 1 ? WithoutLastWord(PlainWords.Of(p)) : PlainWords.Of(p)).Where(p => p.Length > 1)];
    }

    /// <summary>The word before a cut may be a half.</summary>
    private static string WithoutLastWord(string words) => words.TrimEnd().LastIndexOf(' ') is > 0 and var at ? words[..(at + 1)] : words;
}
