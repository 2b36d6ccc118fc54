namespace Planning.Reporting.Monitoring.Trends;

/// <summary>Tells whether two values of a series come from one source: one document, or documents that agree on a year they both give.</summary>
internal static class DocumentChain
{
    /// <summary>Whether nothing vouches that the two values were measured alike.</summary>
    public static bool IsBroken(IReadOnlyList<TrendPoint> points, TrendPoint one, TrendPoint other)
    {
        var goal = HashesOf(other).ToHashSet(StringComparer.Ordinal);
        var known = HashesOf(one).ToHashSet(StringComparer.Ordinal);
        var rest = points.Select(p => HashesOf(p).ToList()).ToList();
        while (!known.Overlaps(goal))
        {
            var next = rest.Find(known.Overlaps);
            if (next is null)
            {
                return true;
            }

            known.UnionWith(next);
            rest.Remove(next);
        }

        return false;
    }

    private static IEnumerable<string> HashesOf(TrendPoint point) => point.Observations.Select(o => o.Observation.Source.Hash);
}
