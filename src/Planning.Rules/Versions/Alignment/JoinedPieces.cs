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
        Find(matching.Old, matching.NewOf, matching.OldJoined, matching.New, matching.OldOf, matching.NewJoined);
        Find(matching.New, matching.OldOf, matching.NewJoined, matching.Old, matching.NewOf, matching.OldJoined);
    }

    private static void Find(Piece[] wholes, int[] other, bool[] joined, Piece[] shares, int[] wholeOf, bool[] shareJoined)
    {
        var before = -1;
        for (var i = 0; i < wholes.Length; i++)
        {
            if (other[i] >= 0 || joined[i])
            {
                before = other[i] >= 0 ? other[i] : before;
                continue;
            }

            for (var start = before + 1; start < Math.Min(shares.Length, before + 1 + Reach); start++)
            {
                if (EndOfShares(wholes[i].Key, shares, start, j => wholeOf[j] < 0 && !shareJoined[j]) is { } end)
                {
                    joined[i] = true;
                    shareJoined.AsSpan(start, end - start).Fill(true);
                    break;
                }
            }
        }
    }

    /// <summary>The position after the last of the pieces that say together what one says; null when they do not.</summary>
    private static int? EndOfShares(string key, Piece[] shares, int start, Func<int, bool> isFree)
    {
        var told = 0;
        for (var j = start; j < shares.Length && isFree(j); j++)
        {
            var share = shares[j].Key;
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
}
