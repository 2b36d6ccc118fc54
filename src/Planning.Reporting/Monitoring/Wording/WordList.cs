namespace Planning.Reporting.Monitoring.Wording;

/// <summary>Lists within sentences.</summary>
internal static class WordList
{
    private const int Most = 8;

    /// <summary>"a, b et c"; of more than eight, the first ones "et 12 autres".</summary>
    /// <param name="items">The items.</param>
    /// <param name="others">What those left out are called.</param>
    public static string Of(IReadOnlyList<string> items, string others = "autres")
    {
        if (items.Count > Most)
        {
            return $"{string.Join(", ", items.Take(Most - 1))} et {Figures.Number(items.Count - Most + 1, 0)} {others}";
        }

        return items.Count < 2 ? string.Concat(items) : $"{string.Join(", ", items.SkipLast(1))} et {items[^1]}";
    }
}
