using Planning.Rules.Lexicon;

namespace Planning.Rules.Passages;

/// <summary>Hits noted one after the other, in blocks of one size: however long the text, what was noted is never moved to a larger room.</summary>
internal sealed class HitLog
{
    private const int BlockLength = 4096;

    private readonly List<Hit[]> blocks = [];

    /// <summary>How many hits were noted.</summary>
    public int Count { get; private set; }

    /// <summary>Notes some more.</summary>
    public void Add(ReadOnlySpan<Hit> hits)
    {
        while (!hits.IsEmpty)
        {
            if (Count == blocks.Count * BlockLength)
            {
                blocks.Add(new Hit[BlockLength]);
            }

            var room = blocks[^1].AsSpan(Count % BlockLength);
            var taken = Math.Min(room.Length, hits.Length);
            hits[..taken].CopyTo(room);
            hits = hits[taken..];
            Count += taken;
        }
    }

    /// <summary>Copies hits from some rank on, as many as the target holds.</summary>
    public void CopyTo(int first, Span<Hit> target)
    {
        while (!target.IsEmpty)
        {
            var block = blocks[first / BlockLength].AsSpan(first % BlockLength);
            var taken = Math.Min(block.Length, target.Length);
            block[..taken].CopyTo(target);
            target = target[taken..];
            first += taken;
        }
    }
}
