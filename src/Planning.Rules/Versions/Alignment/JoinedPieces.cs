using Planning.Rules.Versions.Pieces;

namespace Planning.Rules.Versions.Alignment;

/// <summary>Finds the paragraphs that were only cut in several, or put together: the same words, otherwise parted.</summary>
internal static class JoinedPieces
{
    /// <summary>How many pieces of the other version are tried around one.</summary>
    private const int Reach = 16;

    /// <summary>Marks those of both versions.</summary>
    public static void Find(Matching matching)
    {
        var (old, @new) = (new Side(matching.Old, matching.NewOf, matching.OldJoined), new Side(matching.New, matching.OldOf, matching.NewJoined));
        Find(old, @new);
        Find(@new, old);
    }

    private static void Find(Side wholes, Side shares)
    {
        var before = -1;
        for (var i = 0; i < wholes.Pieces.Length; i++)
        {
            if (!wholes.IsFree(i))
            {
                before = wholes.Other[i] >= 0 ? wholes.Other[i] : before;
                continue;
            }

            for (var start = before + 1; start < Math.Min(shares.Pieces.Length, before + 1 + Reach); start++)
            {
                if (EndOfShares(wholes.Pieces[i].Key, shares, start) is { } end)
                {
                    wholes.Joined[i] = true;
                    shares.Joined.AsSpan(start, end - start).Fill(true);
                    break;
                }
            }
        }
    }

    /// <summary>The position after the last of the pieces that say together what one says; null when they do not.</summary>
    private static int? EndOfShares(string key, Side shares, int start)
    {
        var told = 0;
        for (var j = start; j < shares.Pieces.Length && shares.IsFree(j); j++)
        {
            var share = shares.Pieces[j].Key;
            if (string.CompareOrdinal(key, told, share, 0, share.Length) != 0)
            {
                return null;
            }

            told += share.Length;
            if (told == key.Length)
            {
                return j > start ? j + 1 : null;
            }
        }

        return null;
    }

    /// <summary>One version: its pieces, the piece of the other that each is (-1 for none), and those found in several.</summary>
    private sealed record Side(Piece[] Pieces, int[] Other, bool[] Joined)
    {
        public bool IsFree(int piece) => Other[piece] < 0 && !Joined[piece];
    }
}
