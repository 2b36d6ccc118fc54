using System.Globalization;

namespace Planning.Reporting.Monitoring.Word.Pieces;

/// <summary>Numbers as people list them: "3, 5 à 8 et 12".</summary>
internal static class NumberRanges
{
    /// <summary>The numbers, in order, those that follow one another told by their ends.</summary>
    public static string Of(IReadOnlyList<int> numbers)
    {
        var ranges = new List<(int From, int To)>();
        foreach (var number in numbers.Distinct().Order())
        {
            if (ranges is [.., var last] && number == last.To + 1)
            {
                ranges[^1] = (last.From, number);
            }
            else
            {
                ranges.Add((number, number));
            }
        }

        var told = ranges.SelectMany(Told).ToList();
        return told.Count < 2 ? string.Concat(told) : $"{string.Join(", ", told.SkipLast(1))} et {told[^1]}";
    }

    private static IEnumerable<string> Told((int From, int To) range) => range.To > range.From + 1
        ? [string.Create(CultureInfo.InvariantCulture, $"{range.From} à {range.To}")]
        : Enumerable.Range(range.From, range.To - range.From + 1).Select(n => n.ToString(CultureInfo.InvariantCulture));
}
