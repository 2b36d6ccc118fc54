using System.Runtime.InteropServices;
using Planning.Rules.Versions.Pieces;

namespace Planning.Rules.Versions.Alignment;

/// <summary>
/// Pairs the pieces that say nearly the same. Each is held against those that stand where it stands and those that share its rarest words,
/// never against all: the work grows with the text.
/// </summary>
internal sealed class SimilarPieces(Matching matching, PieceWords words)
{
    /// <summary>Two passages at the same place are one when they share this much of their words.</summary>
    private const double LikeHere = 0.5;

    /// <summary>Two passages at different places are one when they share this much.</summary>
    private const double LikeElsewhere = 0.65;

    /// <summary>A passage of fewer words is known by its place alone.</summary>
    private const int FewWords = 6;

    /// <summary>The rank of a candidate that stands where the piece stands: above any number of words shared.</summary>
    private const int Neighbour = 1_000;

    private const int Reach = 12, RareWords = 8, MostSharing = 24, MostCandidates = 24;

    private readonly int[]?[] oldWords = new int[matching.Old.Length][];
    private readonly Dictionary<int, List<int>> byWord = [];
    private readonly Dictionary<int, int> candidates = [];

    /// <summary>Pairs all that can be, the likest first.</summary>
    public void Find()
    {
        for (var i = 0; i < matching.Old.Length; i++)
        {
            if (matching.IsOldFree(i))
            {
                oldWords[i] = words.Of(matching.Old[i].Passage.Text);
                Index(i, oldWords[i]!);
            }
        }

        var pairs = new List<(int Old, int New, double Likeness)>();
        for (var j = 0; j < matching.New.Length; j++)
        {
            if (matching.IsNewFree(j))
            {
                AddPairs(j, words.Of(matching.New[j].Passage.Text), pairs);
            }
        }

        foreach (var (i, j, _) in pairs.OrderByDescending(p => p.Likeness).ThenBy(p => p.New))
        {
            if (matching.IsOldFree(i) && matching.IsNewFree(j))
            {
                matching.Pair(i, j);
            }
        }
    }

    private void Index(int piece, int[] sorted)
    {
        for (var k = 0; k < sorted.Length; k++)
        {
            if (k == 0 || sorted[k] != sorted[k - 1])
            {
                ref var holders = ref CollectionsMarshal.GetValueRefOrAddDefault(byWord, sorted[k], out _);
                (holders ??= []).Add(piece);
            }
        }
    }

    private void AddPairs(int piece, int[] own, List<(int Old, int New, double Likeness)> pairs)
    {
        candidates.Clear();
        AddNeighbours(piece);
        var here = candidates.Count;
        AddSharing(own);
        foreach (var (i, rank) in candidates.OrderByDescending(c => c.Value).Take(here + MostCandidates))
        {
            var isHere = rank >= Neighbour;
            if (matching.Old[i].IsHeading == matching.New[piece].IsHeading && (isHere || own.Length >= FewWords))
            {
                var likeness = Likeness(own, oldWords[i]!);
                if (likeness >= (isHere ? LikeHere : LikeElsewhere))
                {
                    pairs.Add((i, piece, likeness + (isHere ? 0.1 : 0)));
                }
            }
        }
    }

    /// <summary>The old pieces between those that the nearest found pieces were.</summary>
    private void AddNeighbours(int piece)
    {
        foreach (var step in (ReadOnlySpan<int>)[-1, 1])
        {
            var at = piece + step;
            for (var steps = 0; steps < Reach && at >= 0 && at < matching.New.Length && matching.OldOf[at] < 0; steps++)
            {
                at += step;
            }

            var from = at < 0 ? -1 : at >= matching.New.Length ? matching.Old.Length : matching.OldOf[at];
            if (from < 0 && at >= 0)
            {
                continue;
            }

            for (var i = from - step; i >= 0 && i < matching.Old.Length && Math.Abs(i - from) <= Reach && matching.IsOldFree(i); i -= step)
            {
                candidates[i] = Neighbour;
            }
        }
    }

    private void AddSharing(int[] own)
    {
        var rarest = own.Distinct().Where(w => byWord.TryGetValue(w, out var holders) && holders.Count <= MostSharing).OrderBy(w => byWord[w].Count).Take(RareWords);
        foreach (var word in rarest)
        {
            foreach (var holder in byWord[word])
            {
                CollectionsMarshal.GetValueRefOrAddDefault(candidates, holder, out _)++;
            }
        }
    }

    /// <summary>The share of their words that two passages have in common, by weight: from 0 to 1.</summary>
    private double Likeness(int[] a, int[] b)
    {
        var (i, j, common, all) = (0, 0, 0.0, 0.0);
        while (i < a.Length || j < b.Length)
        {
            if (i < a.Length && j < b.Length && a[i] == b[j])
            {
                var weight = words.WeightOf(a[i++]);
                j++;
                (common, all) = (common + (2 * weight), all + (2 * weight));
            }
            else
            {
                all += words.WeightOf(j >= b.Length || (i < a.Length && a[i] < b[j]) ? a[i++] : b[j++]);
            }
        }

        return all == 0 ? 0 : common / all;
    }
}
