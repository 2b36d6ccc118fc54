namespace Planning.Host.Inbox;

/// <summary>Tells the items that have been left alone for a while from those that are still being written.</summary>
internal sealed class Settling(TimeProvider clock, TimeSpan quiet)
{
    private Dictionary<string, (string Mark, long Since)> seen = [];

    /// <summary>The items, as they are now, that have not changed for long enough. Those that are no longer there are forgotten.</summary>
    public IReadOnlySet<DroppedItem> Settled(IEnumerable<DroppedItem> items)
    {
        // A clock that jumps settles nothing: this counts time that passed.
        var now = clock.GetTimestamp();
        var next = new Dictionary<string, (string Mark, long Since)>(StringComparer.Ordinal);
        var settled = new HashSet<DroppedItem>(ReferenceEqualityComparer.Instance);
        foreach (var item in items)
        {
            var since = seen.TryGetValue(item.Path, out var before) && before.Mark == item.Mark ? before.Since : now;
            next[item.Path] = (item.Mark, since);
            if (since != now && clock.GetElapsedTime(since, now) >= quiet)
            {
                settled.Add(item);
            }
        }

        seen = next;
        return settled;
    }
}
