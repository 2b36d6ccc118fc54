using Planning.Abstractions.Findings;
using Planning.Abstractions.Programmes;

namespace Planning.Rules.Programmes;

/// <summary>Sets two programmes against each other: a commitment is known again by its id and its words, or by its words alone.</summary>
public static class ProgrammeComparer
{
    /// <summary>How alike titles must be for one commitment to be the other under another id.</summary>
    private const double SameWords = 0.6;

    /// <summary>How alike they must be under the same id: less than this, the id was given to another promise.</summary>
    private const double SameId = 0.3;

    private const int MostAlike = 200;

    /// <summary>What became of each commitment.</summary>
    public static ProgrammeComparison Compare(Programme before, Programme after)
    {
        var (former, next) = (before.Commitments.Select(Words).ToList(), after.Commitments.Select(Words).ToList());
        var pairs = Pairs(former, next);
        var taken = pairs.Values.ToHashSet();
        var changes = former.Select((f, i) => pairs.TryGetValue(i, out var j)
            ? new CommitmentChange(KindsOf(f.Commitment, next[j].Commitment), f.Commitment, next[j].Commitment)
            : new CommitmentChange(CommitmentChangeKinds.Dropped, f.Commitment, null));
        return new ProgrammeComparison(before, after, [.. changes, .. next.Where((_, j) => !taken.Contains(j)).Select(n => new CommitmentChange(CommitmentChangeKinds.New, null, n.Commitment))]);
    }

    /// <summary>Which commitment of the next programme each of the former is: the surest pairs first, each commitment once.</summary>
    private static Dictionary<int, int> Pairs(List<Worded> former, List<Worded> next)
    {
        var byStem = next.SelectMany((n, j) => n.Title.Select(stem => (Stem: stem, Rank: j))).GroupBy(p => p.Stem).ToDictionary(g => g.Key, g => g.Select(p => p.Rank).ToList(), StringComparer.Ordinal);
        var byId = next.Select((n, j) => (n.Commitment.Id, Rank: j)).ToDictionary(p => p.Id, p => p.Rank, StringComparer.Ordinal);
        var candidates = new List<(double Likeness, bool SameId, int Former, int Next)>();
        for (var i = 0; i < former.Count; i++)
        {
            // Words that are everywhere tell nothing: what is alike shares a rarer one, or the id.
            var alike = former[i].Title.Select(stem => byStem.GetValueOrDefault(stem, [])).Where(ranks => ranks.Count <= MostAlike).SelectMany(ranks => ranks);
            foreach (var j in (byId.TryGetValue(former[i].Commitment.Id, out var same) ? alike.Append(same) : alike).Distinct())
            {
                var likeness = Math.Max(WordLikeness.Between(former[i].Title, next[j].Title), WordLikeness.Between(former[i].All, next[j].All));
                var sameId = former[i].Commitment.Id == next[j].Commitment.Id;
                if (likeness >= (sameId ? SameId : SameWords))
                {
                    candidates.Add((likeness, sameId, i, j));
                }
            }
        }

        // Words that are nearly the same weigh more than an id; an id, more than words that are only alike.
        var pairs = new Dictionary<int, int>();
        var taken = new HashSet<int>();
        foreach (var (_, _, i, j) in candidates.OrderByDescending(c => c.Likeness >= 0.9 ? 2 : c.SameId ? 1 : 0).ThenByDescending(c => c.SameId).ThenByDescending(c => c.Likeness).ThenBy(c => c.Former).ThenBy(c => c.Next))
        {
            if (!pairs.ContainsKey(i) && taken.Add(j))
            {
                pairs.Add(i, j);
            }
        }

        return pairs;
    }

    private static CommitmentChangeKinds KindsOf(Commitment before, Commitment after) =>
        (IsSaidAlike(before.Title, after.Title) && IsSaidAlike(before.CarriedBy, after.CarriedBy) ? CommitmentChangeKinds.None : CommitmentChangeKinds.Reworded)
        | (before.Id == after.Id ? CommitmentChangeKinds.None : CommitmentChangeKinds.Renumbered)
        | (before.Due, after.Due) switch
        {
            ({ } was, { } now) when now > was => CommitmentChangeKinds.Postponed,
            ({ } was, { } now) when now < was => CommitmentChangeKinds.Advanced,
            _ => CommitmentChangeKinds.None,
        };

    /// <summary>Whether two texts differ by nothing but capitals, accents, apostrophes and spaces.</summary>
    private static bool IsSaidAlike(string one, string other) => Bare(one) == Bare(other);

    private static string Bare(string text) => string.Concat(Folding.Fold(text).Where(char.IsLetterOrDigit));

    private static Worded Words(Commitment commitment)
    {
        var likeness = new WordLikeness();
        var title = likeness.StemsOf(commitment.Title);
        return new Worded(commitment, title, [.. title, .. likeness.StemsOf(commitment.CarriedBy)]);
    }

    private sealed record Worded(Commitment Commitment, HashSet<string> Title, HashSet<string> All);
}
