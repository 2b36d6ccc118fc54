namespace Planning.Reporting.Monitoring.Wording;

/// <summary>Years as a list, those that follow one another as a span ("2015, 2018 à 2020 et 2023").</summary>
internal static class YearList
{
    private const int FewestForSpan = 3;

    /// <summary>The list; empty for no year.</summary>
    public static string Of(IEnumerable<int> years)
    {
        var spans = new List<(int From, int To)>();
        foreach (var year in years.Distinct().Order())
        {
            if (spans is [.., var last] && last.To == year - 1)
            {
                spans[^1] = (last.From, year);
            }
            else
            {
                spans.Add((year, year));
            }
        }

        return WordList.Of([.. spans.SelectMany(Written)]);
    }

    private static IEnumerable<string> Written((int From, int To) span) => span.To - span.From + 1 >= FewestForSpan
        ? [$"{PeriodWords.Year(span.From)} à {PeriodWords.Year(span.To)}"]
        : Enumerable.Range(span.From, span.To - span.From + 1).Select(PeriodWords.Year);
}
