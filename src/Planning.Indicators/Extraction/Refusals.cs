using Planning.Abstractions.Documents;

namespace Planning.Indicators.Extraction;

/// <summary>Counts what was kept of a table or a panel, and why the rest was not.</summary>
internal sealed class Refusals
{
    private const int MostNames = 3, LongestName = 60;

    private readonly Dictionary<string, int> counts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<string>> names = new(StringComparer.Ordinal);

    /// <summary>How many figures were kept.</summary>
    public int Kept { get; set; }

    /// <summary>Notes that a figure is not kept.</summary>
    /// <param name="why">The reason, in French.</param>
    /// <param name="name">What the document calls it, where the reason is its name.</param>
    public void Add(string why, string name = "")
    {
        counts[why] = counts.GetValueOrDefault(why) + 1;
        var written = string.Join(' ', name.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        if (written.Length > 0 && (names.TryGetValue(why, out var known) ? known : names[why] = []) is var list && !list.Contains(written))
        {
            list.Add(written);
        }
    }

    /// <summary>The reason, with the first of the names it speaks of.</summary>
    private string WithNames(string why) => !names.TryGetValue(why, out var list) ? why
        : $"{why} : {string.Join(", ", list.Take(MostNames).Select(n => $"« {(n.Length <= LongestName ? n : $"{n[..LongestName]}…")} »"))}{(list.Count > MostNames ? "…" : string.Empty)}";

    /// <summary>What came of it.</summary>
    public LookedAt Told(Location location, string title) =>
        new(location, title, Kept + counts.Values.Sum(), Kept, [.. counts.OrderByDescending(c => c.Value).ThenBy(c => c.Key, StringComparer.Ordinal).Select(c => (WithNames(c.Key), c.Value))]);
}
