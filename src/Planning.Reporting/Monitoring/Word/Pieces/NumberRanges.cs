using Planning.Reporting.Monitoring.Wording;

namespace Planning.Reporting.Monitoring.Word.Pieces;

/// <summary>Numbers as notes list them, every one told: "3, 5 à 8 et 12".</summary>
internal static class NumberRanges
{
    /// <summary>The numbers, in order, those that follow one another told by their ends.</summary>
    public static string Of(IReadOnlyList<int> numbers)
    {
        var told = NumberSpans.Of(numbers);
        return told.Count < 2 ? string.Concat(told) : $"{string.Join(", ", told.SkipLast(1))} et {told[^1]}";
    }
}
