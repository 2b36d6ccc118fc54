using System.Text.RegularExpressions;

namespace Planning.Reporting.Drafting.Judging;

/// <summary>The numbers of a sentence, written one way: digits, a comma before decimals.</summary>
internal static partial class SentenceFigures
{
    /// <summary>The numbers, in order ("1 250,5" is "1250,5").</summary>
    public static IReadOnlyList<string> Of(string text) => [.. Figures().Matches(text).Select(m => Bare(m.Value))];

    private static string Bare(string figure)
    {
        var digits = string.Concat(figure.Where(c => char.IsAsciiDigit(c) || c == ','));
        return digits.Contains(',', StringComparison.Ordinal) ? digits.TrimEnd('0').TrimEnd(',') : digits;
    }

    [GeneratedRegex(@"\d{1,3}(?:[ \u00A0\u202F]\d{3})+(?:,\d+)?|\d+(?:,\d+)?", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Figures();
}
