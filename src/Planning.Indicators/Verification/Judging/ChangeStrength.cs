using Planning.Indicators.Verification.Claims;
using Planning.Indicators.Verification.Words;

namespace Planning.Indicators.Verification.Judging;

/// <summary>Whether a change is as great as the words around it say: "stable", "légèrement", "fortement".</summary>
internal sealed class ChangeStrength(ClaimSentence sentence)
{
    /// <summary>A change under it, in per cent, is none.</summary>
    private const decimal Flattest = 2;

    /// <summary>The farthest that "quasi stable" goes, in per cent.</summary>
    private const decimal FarthestFlat = 6;

    /// <summary>The farthest that "légèrement" goes, in per cent.</summary>
    private const decimal FarthestSlight = 8;

    /// <summary>The least that "fortement" is said of, in per cent.</summary>
    private const decimal LeastStrong = 5;

    /// <summary>Whether a change is what a word says.</summary>
    /// <param name="change">The change, in per cent.</param>
    /// <param name="direction">The way that the word says; 0 for none.</param>
    /// <param name="k">The word.</param>
    public bool Agrees(decimal change, int direction, int k)
    {
        if (direction == 0)
        {
            return Math.Abs(change) <= (sentence.Tokens.Skip(Math.Max(0, k - 3)).Take(4).Any(t => t.Is("quasi", "quasiment", "presque", "relativement", "pratiquement", "globalement", "guere")) || sentence.Tokens.Skip(k + 1).Take(3).Any(t => t.Is("autour", "voisin", "voisine", "proche", "environ", "alentours")) ? FarthestFlat : Flattest);
        }

        var near = sentence.Tokens.Skip(Math.Max(0, k - 2)).Take(5).ToList();
        var isStrong = ChangeWords.IsStrong(sentence.Tokens[k].Folded) || near.Exists(t => t.Is("fortement", "nettement", "considerablement", "massivement", "vivement", "brutalement", "fort", "forte"));
        // "un peu plus vite qu'à Lisors" compares, and says no change small.
        var isSlight = near.Zip(sentence.Tokens.Skip(Math.Max(0, k - 2) + 1).Take(near.Count).Append(default)).Any(p => ChangeWords.IsSlight(p.First.Folded) && !(p.First.Is("peu") && p.Second.Is("plus", "moins")));
        return Math.Sign(change) == direction && (!isStrong || Math.Abs(change) >= LeastStrong) && (!isSlight || Math.Abs(change) <= FarthestSlight);
    }
}
