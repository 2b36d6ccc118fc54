using System.Globalization;
using System.Text.RegularExpressions;

namespace Planning.Indicators.Verification.Claims;

/// <summary>"pour 10 000 habitants", "rapporté à 100 actifs": a round number that something is counted by, and no figure.</summary>
internal static partial class PerMany
{
    /// <summary>Where such numbers stand, in a text between two positions.</summary>
    public static IEnumerable<(int Start, int End)> Find(string text, int start, int end) => Number().Matches(text[start..end]).Select(m => (start + m.Groups[1].Index, start + m.Groups[1].Index + m.Groups[1].Length));

    /// <summary>Whether one stands right before a token.</summary>
    public static bool IsBefore(ClaimSentence sentence, Token token) => Of(sentence, token) is not null;

    /// <summary>The number that stands before a token; 1 for none.</summary>
    public static int Before(ClaimSentence sentence, Token token) => Of(sentence, token) ?? 1;

    private static int? Of(ClaimSentence sentence, Token token)
    {
        var found = Find(sentence.Text, sentence.Start, sentence.End).FirstOrDefault(n => n.End <= token.Start && token.Start - n.End <= 3);
        return found.End == 0 ? null : sentence.Text[found.Start..found.End] is var said && said.StartsWith("cent", StringComparison.OrdinalIgnoreCase) ? 100 : said.StartsWith("mille", StringComparison.OrdinalIgnoreCase) ? 1000
            : int.Parse(string.Concat(said.Where(char.IsAsciiDigit)), CultureInfo.InvariantCulture);
    }

    [GeneratedRegex(@"\b(?:pour|rapportée?s?\s+à|ramenée?s?\s+à)\s+(100|1[\s\u00A0\u202F]?000|10[\s\u00A0\u202F]?000|100[\s\u00A0\u202F]?000|cent|mille)(?=\s+\p{L})", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 10_000)]
    private static partial Regex Number();
}
