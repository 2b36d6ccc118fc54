using Planning.Abstractions.Documents;

namespace Planning.Documents.Pdf.Tables;

/// <summary>Rules that cross or touch, and the area they take: a table with vertical rules, a box, a drawing.</summary>
/// <param name="Box">The area.</param>
/// <param name="Across">Its horizontal rules.</param>
/// <param name="Down">Its vertical rules.</param>
internal sealed record RuledArea(Box Box, IReadOnlyList<Stroke> Across, IReadOnlyList<Stroke> Down)
{
    // Rules that should touch miss each other by less, in points.
    private const double Touch = 3.5;

    /// <summary>The areas of a page.</summary>
    public static IReadOnlyList<RuledArea> Of(Strokes strokes)
    {
        var (across, down) = (strokes.Across, strokes.Down);
        var parents = Enumerable.Range(0, across.Count + down.Count).ToArray();
        var places = down.Select(d => d.At).ToArray();
        for (var a = 0; a < across.Count; a++)
        {
            var first = Array.BinarySearch(places, across[a].From - Touch);
            for (var d = first < 0 ? ~first : first; d < down.Count && down[d].At <= across[a].To + Touch; d++)
            {
                if (across[a].At >= down[d].From - Touch && across[a].At <= down[d].To + Touch)
                {
                    parents[Root(parents, across.Count + d)] = Root(parents, a);
                }
            }
        }

        return [.. Enumerable.Range(0, parents.Length).GroupBy(i => Root(parents, i)).Select(g => Area(g, across, down)).OfType<RuledArea>()];
    }

    private static RuledArea? Area(IEnumerable<int> members, IReadOnlyList<Stroke> across, IReadOnlyList<Stroke> down)
    {
        var (own, ownDown) = (new List<Stroke>(), new List<Stroke>());
        foreach (var member in members)
        {
            if (member < across.Count)
            {
                own.Add(across[member]);
            }
            else
            {
                ownDown.Add(down[member - across.Count]);
            }
        }

        return own.Count == 0 || ownDown.Count == 0
            ? null
            : new(
                new(
                    Math.Min(own.Min(s => s.From), ownDown[0].At),
                    Math.Min(own[0].At, ownDown.Min(s => s.From)),
                    Math.Max(own.Max(s => s.To), ownDown[^1].At),
                    Math.Max(own[^1].At, ownDown.Max(s => s.To))),
                own,
                ownDown);
    }

    private static int Root(int[] parents, int of)
    {
        while (parents[of] != of)
        {
            of = parents[of] = parents[parents[of]];
        }

        return of;
    }
}
