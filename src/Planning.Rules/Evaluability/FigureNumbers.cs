using System.Text.RegularExpressions;

namespace Planning.Rules.Evaluability;

/// <summary>The figures of texts, to see whether an indicator aims at what an objective says; years and small numbers, which meet by chance, are left out.</summary>
internal static partial class FigureNumbers
{
    /// <summary>The figures, without spaces and closing zeros ("31,0" is "31").</summary>
    public static HashSet<string> In(IEnumerable<string> texts) =>
        [.. texts.SelectMany(t => Figure().Matches(t)).Select(m => Plain(m.Value)).Where(f => f.Length > 2 && !(f.Length == 4 && f.StartsWith("20", StringComparison.Ordinal)))];

    /// <summary>A figure without spaces and closing zeros.</summary>
    public static string Plain(string figure)
    {
        var bare = new string([.. figure.Where(c => char.IsAsciiDigit(c) || c == ',')]);
        return bare.Contains(',', StringComparison.Ordinal) ? bare.TrimEnd('0').TrimEnd(',') : bare;
    }

    [GeneratedRegex("[0-9]{1,3}(?:[ \u00A0\u202F][0-9]{3})+(?![0-9])|[0-9]+(?:,[0-9]+)?", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 2000)]
    private static partial Regex Figure();
}
