using System.Globalization;

namespace Planning.Documents.Pdf.Story;

/// <summary>Says pages as a person does: "la page 4", "les pages 3 à 7, 9 et 12".</summary>
internal static class PageNumbers
{
    private const int MostRanges = 12;

    /// <summary>The pages, with their article; beyond a dozen ranges the rest is counted.</summary>
    /// <param name="pages">The pages, at least one.</param>
    public static string Say(IEnumerable<int> pages)
    {
        var ranges = Ranges(pages);
        if (ranges is [var (first, last)] && first == last)
        {
            return string.Create(CultureInfo.InvariantCulture, $"la page {first}");
        }

        var said = ranges.Take(MostRanges).Select(Say).ToList();
        var left = ranges.Skip(MostRanges).Sum(r => r.Last - r.First + 1);
        if (left > 0)
        {
            said.Add(string.Create(CultureInfo.InvariantCulture, $"{left} {(left == 1 ? "autre" : "autres")}"));
        }

        return $"les pages {(said.Count == 1 ? said[0] : $"{string.Join(", ", said.SkipLast(1))} et {said[^1]}")}";
    }

    private static string Say((int First, int Last) range) => range.First == range.Last
        ? range.First.ToString(CultureInfo.InvariantCulture)
        : string.Create(CultureInfo.InvariantCulture, $"{range.First} à {range.Last}");

    private static List<(int First, int Last)> Ranges(IEnumerable<int> pages)
    {
        var ranges = Runs.Of(pages.Order(), (_, last, next) => last + 1 == next).Select(run => (First: run[0], Last: run[^1]));

        // "3 à 4" is "3 et 4".
        return [.. ranges.SelectMany(r => r.Last == r.First + 1 ? [(r.First, r.First), (r.Last, r.Last)] : new[] { r })];
    }
}
