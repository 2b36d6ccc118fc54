using System.Globalization;
using System.Text.RegularExpressions;

namespace Planning.Reporting.Monitoring.Word.RoundTrip;

/// <summary>Words that point to lines of the annex of sources: "Détail en annexe, n° 3, 5 à 8", "n° 3 de l'annexe".</summary>
/// <param name="Start">Where they begin in their text.</param>
/// <param name="Length">How long they are.</param>
/// <param name="Numbers">The numbers, every one.</param>
internal sealed partial record AnnexCitation(int Start, int Length, IReadOnlyList<int> Numbers)
{
    private const int MostNumbers = 10_000;

    /// <summary>The citations in a text.</summary>
    public static IEnumerable<AnnexCitation> In(string text) => Citations().Matches(text).Select(m => new AnnexCitation(m.Index, m.Length, NumbersOf(m.Groups["list"].Value)));

    private static List<int> NumbersOf(string list)
    {
        var numbers = new List<int>();
        var isSpan = false;
        foreach (var word in Words().Matches(list).Select(m => m.Value))
        {
            if (!int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            {
                isSpan = word is "à";
                continue;
            }

            var first = isSpan && number > numbers[^1] && number - numbers[^1] < MostNumbers ? numbers[^1] + 1 : number;
            numbers.AddRange(Enumerable.Range(first, number - first + 1));
            isSpan = false;
        }

        return numbers;
    }

    [GeneratedRegex(@"(?:détail\s+en\s+)?annexe\s*,?\s*n°s?\s*(?<list>\d{1,6}(?:\s*(?:,|et|à)\s*\d{1,6})*)|n°s?\s*(?<list>\d{1,6}(?:\s*(?:,|et|à)\s*\d{1,6})*)\s+(?:de\s+l['’]|en\s+)annexe",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Citations();

    [GeneratedRegex(@"\d+|,|et|à", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Words();
}
