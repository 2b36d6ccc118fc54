using System.Globalization;
using System.Text.RegularExpressions;
using Planning.Abstractions.Indicators;

namespace Planning.Indicators.French;

/// <summary>Finds the years and periods of a text: "2021", "RP 2021", "au 1er janvier 2021", "2011-2021", "entre 2010 et 2021", "2015-21".</summary>
internal static partial class PeriodReader
{
    /// <summary>No series of a report is longer.</summary>
    private const int Longest = 60;

    /// <summary>What opens a date of publication is looked for no farther before the year.</summary>
    private const int LongestDate = 48;

    /// <summary>The years and periods between two positions, in order; figures with a unit are none.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">The first position.</param>
    /// <param name="end">The position after the last.</param>
    /// <param name="isCount">Whether a number that ends at a position is followed by what it counts: it is no year then.</param>
    public static List<PeriodMention> Find(string text, int start, int end, Func<int, bool>? isCount = null)
    {
        var found = new List<PeriodMention>();
        foreach (Match match in Years().Matches(text[start..end]))
        {
            var (first, last) = (start + match.Index, start + match.Index + match.Length);
            if (isCount?.Invoke(last) == true || IsOfPublication(text, start, first))
            {
                continue;
            }

            var from = Year(match.Groups["from"].Value);
            var to = match.Groups["to"].Success ? Year(match.Groups["to"].Value) : match.Groups["short"].Success ? (from / 100 * 100) + Year(match.Groups["short"].Value) : from;
            if (from is < 1900 or > 2150 || to < from || to - from > Longest)
            {
                AddSingles(match, start, found);
                continue;
            }

            found.Add(new PeriodMention(first, last, new Period(from, to)));
        }

        return found;
    }

    /// <summary>When figures came out, or of which year the boundaries are, is not when they were observed: "populations légales 2021 (en vigueur au 1er janvier 2024)".</summary>
    private static bool IsOfPublication(string text, int start, int first) => Publication().IsMatch(text[Math.Max(start, first - LongestDate)..first]);

    private static void AddSingles(Match match, int start, List<PeriodMention> found)
    {
        foreach (var group in (Group[])[match.Groups["from"], match.Groups["to"]])
        {
            if (group.Success && Year(group.Value) is >= 1900 and <= 2150 and var year)
            {
                found.Add(new PeriodMention(start + group.Index, start + group.Index + group.Length, new Period(year)));
            }
        }
    }

    private static int Year(string digits) => int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"\b(?:en\svigueur|extraction|extraite?s?|publi(?:ée?s?|cation)|parue?s?|mises?\sà\sjour|mis\sà\sjour|consultée?s?|téléchargée?s?|géographie)\b\s*(?:(?:au|le|en|de|du|depuis|dès)\s+)?(?:le\s+)?(?:\d{1,2}(?:er)?\s+)?(?:\d{1,2}/\d{1,2}/)?(?:[a-zéû]+\s+)?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Publication();

    // A range is joined by a dash, "à", "au"; by "et" only after "entre". A date may come before each year.
    [GeneratedRegex("""
        (?<![\w.,/-]) (?:
          entre\s+ (?:le\s+)? (?:\d{1,2}(?:er)?\s+)? (?:[a-zéû]+\s+)?  (?<from>(?:19|20|21)\d\d) \s+et\s+ (?:le\s+|fin\s+|début\s+)? (?:\d{1,2}(?:er)?\s+)? (?:[a-zéû]+\s+)? (?<to>(?:19|20|21)\d\d)
        | (?<!\d[^\S\t\n]) (?:RP|RGA|RA)?(?:\d{1,2}/\d{1,2}/)? (?<from>(?:19|20|21)\d\d)
          (?: \s?[-–—‑/→]\s? (?:\d{1,2}/\d{1,2}/)? (?<to>(?:19|20|21)\d\d) (?!\d)
            | \s+ (?:à|au|jusqu['’](?:à|en|au))\s+ (?:le\s+|fin\s+|début\s+)? (?:\d{1,2}(?:er)?\s+)? (?:(?:janvier|décembre|juin|mars|juillet|septembre|avril|mai|février|août|octobre|novembre)\s+)? (?<to>(?:19|20|21)\d\d) (?!\d)
            | [-–—‑/](?<short>\d\d) (?![\d\-–/]) )?
        ) (?![\d]|,\d|\s\d{3}(?!\d)|[A-Za-z²])
        """, RegexOptions.IgnorePatternWhitespace | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 2000)]
    private static partial Regex Years();
}
