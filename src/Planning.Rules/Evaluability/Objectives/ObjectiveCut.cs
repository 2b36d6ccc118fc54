namespace Planning.Rules.Evaluability.Objectives;

/// <summary>Keeps one level of what a plan aims at: the finest that it states, unless that makes more objectives than a team can follow.</summary>
internal static class ObjectiveCut
{
    private const int Most = 60;

    /// <summary>The objectives kept, in the order of the nodes.</summary>
    /// <param name="nodes">The nodes of all documents, in reading order.</param>
    public static IReadOnlyList<ObjectiveNode> Of(IReadOnlyList<ObjectiveNode> nodes)
    {
        var kept = nodes.Where(n => n.Children.Count == 0).ToHashSet();
        while (kept.Count > Most && Finest(kept) is { Count: > 0 } finest)
        {
            foreach (var node in finest)
            {
                kept.Remove(node);
                if (!kept.Any(k => k.IsWithin(node.Parent!)))
                {
                    kept.Add(node.Parent!);
                }
            }
        }

        return [.. nodes.Where(kept.Contains)];
    }

    /// <summary>What gives way first: items without a number, else the deepest nodes; never an action, each of which is one thing to follow.</summary>
    private static List<ObjectiveNode> Finest(HashSet<ObjectiveNode> kept)
    {
        var items = kept.Where(n => n is { IsItem: true, IsLabelled: false, Parent: not null }).ToList();
        var rest = kept.Where(n => n.Parent is not null && n.Level != ObjectiveLevel.Action).ToList();
        var depth = rest.Count == 0 ? 0 : rest.Max(n => n.Depth);
        return items.Count > 0 ? items : [.. rest.Where(n => n.Depth == depth)];
    }
}
