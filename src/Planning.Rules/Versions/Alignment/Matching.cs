using Planning.Rules.Versions.Pieces;

namespace Planning.Rules.Versions.Alignment;

/// <summary>Which piece of one version is which of the other.</summary>
internal sealed class Matching
{
    public Matching(Piece[] old, Piece[] @new)
    {
        (Old, New) = (old, @new);
        (NewOf, OldOf) = (new int[old.Length], new int[@new.Length]);
        NewOf.AsSpan().Fill(-1);
        OldOf.AsSpan().Fill(-1);
        (OldJoined, NewJoined) = (new bool[old.Length], new bool[@new.Length]);
    }

    public Piece[] Old { get; }

    public Piece[] New { get; }

    /// <summary>For each old piece, the new piece that it became; -1 for none.</summary>
    public int[] NewOf { get; }

    /// <summary>For each new piece, the old piece that it was; -1 for none.</summary>
    public int[] OldOf { get; }

    /// <summary>The old pieces whose text is that of several new ones, or a share of one: only the paragraphs are cut otherwise.</summary>
    public bool[] OldJoined { get; }

    /// <summary>The new pieces whose text is that of several old ones, or a share of one.</summary>
    public bool[] NewJoined { get; }

    /// <summary>Whether an old piece has not been found yet.</summary>
    public bool IsOldFree(int old) => NewOf[old] < 0 && !OldJoined[old];

    /// <summary>Whether a new piece has not been found yet.</summary>
    public bool IsNewFree(int @new) => OldOf[@new] < 0 && !NewJoined[@new];

    /// <summary>Whether two pieces that are one say the same.</summary>
    public bool IsSame(int @new) => New[@new].Key == Old[OldOf[@new]].Key;

    /// <summary>Says that two pieces are one.</summary>
    public void Pair(int old, int @new) => (NewOf[old], OldOf[@new]) = (@new, old);
}
