using Planning.Abstractions.Documents;

namespace Planning.Indicators.Extraction;

/// <summary>Counts what was kept of a table or a panel, and why the rest was not.</summary>
internal sealed class Refusals
{
    private readonly Dictionary<string, int> counts = new(StringComparer.Ordinal);

    /// <summary>How many figures were kept.</summary>
    public int Kept { get; set; }

    /// <summary>Notes that a figure is not kept.</summary>
    public void Add(string why) => counts[why] = counts.GetValueOrDefault(why) + 1;

    /// <summary>What came of it.</summary>
    public LookedAt Told(Location location, string title) =>
        new(location, title, Kept + counts.Values.Sum(), Kept, [.. counts.OrderByDescending(c => c.Value).ThenBy(c => c.Key, StringComparer.Ordinal).Select(c => (c.Key, c.Value))]);
}
