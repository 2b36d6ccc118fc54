using Planning.Indicators.Verification.Claims;
using Planning.Indicators.Verification.Words;

namespace Planning.Indicators.Verification.Judging;

/// <summary>Reads which way a word says that something goes: a value, or the change that the clause is about.</summary>
internal sealed class Directions(Frame frame)
{
    private ClaimSentence Sentence => frame.Sentence;

    /// <summary>The way that a word says, 1 or -1; 0 for none.</summary>
    public int At(int k)
    {
        var folded = Sentence.Tokens[k].Folded;
        var direction = ChangeWords.DirectionOf(folded);
        if (direction == 0 && ChangeWords.IsInfinitive(folded))
        {
            direction = folded is "augmenter" or "croitre" or "progresser" or "gagner" or "grimper" or "monter" or "ameliorer" or "remonter" or "repartir" ? 1 : -1;
        }

        // "l'écart se comble": said of a gap, and of nothing else.
        if (direction == 0 && ClaimWords.ClosesGap(folded) && frame.Ranges.Of(k) is var (start, _) && Sentence.Between(start, Sentence.Tokens[k].Start).Any(t => ClaimWords.IsGap(t.Folded)))
        {
            return -1;
        }

        return folded is "repartir" or "repart" or "reprise" or "reprend" or "reprendre" or "repris" && Sentence.Tokens.Skip(k + 1).Take(3).Any(t => t.Is("baisse", "recul", "diminution")) ? 0 : direction;
    }

    /// <summary>Whether the word is denied: "ne recule pas", "loin de reculer", "ne recule ni …".</summary>
    public bool IsNegated(int k) => Sentence.Tokens.Take(k).TakeLast(3).SkipWhile(t => !t.Is("loin")).ToList() is [_, { Folded: "de" }, ..] || Sentence.Tokens.Skip(Math.Max(0, k - 4)).Take(Math.Min(k, 4)).Any(t => t.Is("n", "ne")) && Sentence.Tokens.Skip(Math.Max(0, k - 3)).Take(6).Any(t => t.Is("pas", "plus", "guere", "jamais")) || (Sentence.Tokens.Skip(Math.Max(0, k - 6)).Take(Math.Min(k, 6)).Any(t => t.Is("n", "ne")) && Sentence.Tokens.Take(k).Any(t => t.Is("ni")));

    /// <summary>"en recul constant": of the change that it stands beside, and not of the value.</summary>
    public bool IsConstantChange(int k) => IsConstant(k) && Sentence.Tokens.Skip(Math.Max(0, k - 2)).Take(5).Any(t => ChangeWords.DirectionOf(t.Folded) != 0);

    /// <summary>Whether a word is "constant", of a value or of a change.</summary>
    public bool IsConstant(int k) => Sentence.Tokens[k].Folded.StartsWith("constant", StringComparison.Ordinal);

    /// <summary>"le recul des émissions s'accentue", "la croissance est retombée à 760": of how fast they go, and not of what they are.</summary>
    public bool IsOfChange(int k) => PaceAt(k) != 0;

    /// <summary>1 where a word quickens the change that its subject is, -1 where it slows it; 0 where its subject is none.</summary>
    public int PaceAt(int k)
    {
        var (word, range) = (Sentence.Tokens[k].Folded, frame.Ranges.Of(k));
        if (ChangeWords.IsNoun(word))
        {
            return 0;
        }

        var pace = ChangeWords.PaceOf(word);
        return pace != 0 && Sentence.Tokens.Take(k).Any(t => t.Start >= range.Start && ChangeWords.IsNoun(t.Folded)) ? pace : Roles.IsOfChangeNoun(Sentence, frame.ClauseOf(Sentence.Tokens[k].Start)) && IsVerbOfSubject(k) ? At(k) : 0;
    }

    /// <summary>"est retombée", "se réduit", "passe": the first verb after what the clause opens with.</summary>
    private bool IsVerbOfSubject(int k) => k > 0 && Sentence.Tokens[k - 1].Is("est", "s", "se", "a", "sont", "ont") && Sentence.Tokens.Skip(k + 1).Take(3).Any(t => t.Is("à"));
}
