using Planning.Documents.Numbering;

namespace Planning.Documents.OpenDocument.Numbering;

/// <summary>Where a paragraph stands in a list; it is counted once it is known to be shown.</summary>
/// <param name="Counter">The numbers of the list.</param>
/// <param name="Levels">Its levels; null where its style is not defined.</param>
/// <param name="Depth">The level, from 0.</param>
/// <param name="Start">The number that it takes; null for the next one.</param>
internal sealed record ListPlace(ListCounter Counter, NumberingLevel?[]? Levels, int Depth, int? Start)
{
    /// <summary>Counts the paragraph and gives its label.</summary>
    public ItemLabel Label()
    {
        var depth = Math.Min(Depth, ListCounter.LevelCount - 1);
        if (Start is { } start)
        {
            Counter.Restart(depth, start);
        }

        return Levels?.ElementAtOrDefault(depth) is null
            ? new ItemLabel(string.Empty, depth, IsBullet: true)
            : Counter.Next(depth, level => Levels.ElementAtOrDefault(level));
    }
}
