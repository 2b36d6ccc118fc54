namespace Planning.Reporting.Monitoring.Wording;

/// <summary>Years as a list, those that follow one another as a span ("2015, 2018 à 2020 et 2023").</summary>
internal static class YearList
{
    /// <summary>The list; empty for no year.</summary>
    public static string Of(IEnumerable<int> years) => WordList.Of(NumberSpans.Of(years));
}
