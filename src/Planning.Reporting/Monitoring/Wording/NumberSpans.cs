using System.Globalization;

namespace Planning.Reporting.Monitoring.Wording;

/// <summary>Numbers in order, those that follow one another told by their ends ("3", "5 à 8").</summary>
internal static class NumberSpans
{
    private const int FewestForSpan = 3;

    /// <summary>The spans; none for no number.</summary>
    public static IReadOnlyList<string> Of(IEnumerable<int> numbers)
    {
        var spans = new List<(int From, int To)>();
        foreach (var number in numbers.Distinct().Order())
        {
            if (spans is [.., var last] && last.To == number - 1)
            {
                spans[^1] = (last.From, number);
            }
            else
            {
                spans.Add((number, number));
            }
        }

        return [.. spans.SelectMany(Told)];
    }

    private static IEnumerable<string> Told((int From, int To) span) => span.To - span.From + 1 >= FewestForSpan
        ? [string.Create(CultureInfo.InvariantCulture, $"{span.From} à {span.To}")]
        : Enumerable.Range(span.From, span.To - span.From + 1).Select(n => n.ToString(CultureInfo.InvariantCulture));
}
