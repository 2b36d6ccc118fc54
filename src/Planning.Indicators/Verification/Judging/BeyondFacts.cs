using Planning.Indicators.Verification.Claims;
using Planning.Indicators.Verification.Words;

namespace Planning.Indicators.Verification.Judging;

/// <summary>Tells where a sentence holds its figures against what the facts do not have: a mean or a norm, other territories, what is said to be alike.</summary>
internal sealed class BeyondFacts(Frame frame)
{
    private const int ObjectReach = 7;

    private static readonly WordSet Likeness = new("=comparable =semblable =identique =similaire =analogue =superieur =inferieur =egal egaux");

    /// <summary>"la moyenne", "la norme": what others come to.</summary>
    private static readonly WordSet Yardsticks = new("moyenne moyennes mediane medianes norme normes normale standard standards ordinaire");

    private static readonly WordSet Towards = new("dans à de du sur que qu sous dessus dessous devant derriere avec comme depasse dela deca au selon autour");

    private static readonly WordSet Groups = new("communes territoires intercommunalites epci agglomerations villes collectivites communautes syndicats departements bassins poles metropoles regions pays cc ca campagnes bourgs");

    /// <summary>What is said of territories because the text studies them, and sets none apart.</summary>
    private static readonly WordSet Studied = new("confondus confondues reunis reunies concernes concernees etudies etudiees suivis suivies considerees consideres renseignes renseignees observes observees retenus retenues cites citees des dans plus moins tous toutes ces sans sous puis apres depuis vers pas");

    private ClaimSentence Sentence => frame.Sentence;

    /// <summary>Whether it does anywhere.</summary>
    public bool IsComparedWith() => Enumerable.Range(0, Sentence.Tokens.Count).Any(k => IsComparedBeyond(k) || IsYardstick(k) || IsOfOthers(k));

    /// <summary>"comparable à celui des territoires similaires", "davantage qu'ailleurs": what is compared with is none that the facts hold.</summary>
    private bool IsComparedBeyond(int k)
    {
        var (token, after) = (Sentence.Tokens[k], Sentence.Tokens.Skip(k + 1).TakeWhile(t => t.Kind != TokenKind.Sign).Take(ObjectReach).ToList());
        return (token.Is("que", "qu", "comme") && after.FirstOrDefault().Is("ailleurs"))
            || (token.Is("devant", "derriere") && after.FirstOrDefault().Is("les", "la", "le", "l", "ses", "leurs") && !after.Exists(t => t.Kind is TokenKind.Place or TokenKind.Name or TokenKind.Period or TokenKind.Figure))
            || (Comparison.IsOfWorth(Sentence, k) && !after.Exists(t => t.Is("autres") || t.Kind is TokenKind.Place or TokenKind.Name or TokenKind.Period or TokenKind.Figure))
            || (Likeness.Has(token.Folded) && after.FirstOrDefault().Is("à", "au", "aux") && k != frame.Comparison?.Marker && !after.Exists(t => t.Kind is not TokenKind.Word));
    }

    /// <summary>"dans la moyenne des EPCI ruraux", "proche de la norme"; "à la moyenne de 12 %" is judged with its figure, and what is compared by its comparison.</summary>
    private bool IsYardstick(int k)
    {
        var before = Sentence.Tokens.Take(k).TakeLast(2).ToList();
        return Yardsticks.Has(Sentence.Tokens[k].Folded) && before is [{ } governor, { Folded: "la" or "les" or "l" }] && Towards.Has(governor.Folded) && frame.Comparison?.Object is null
            && !Sentence.Tokens.Skip(k + 1).TakeWhile(t => t.Kind is not TokenKind.Sign).Take(3).Any(t => t.Kind == TokenKind.Figure);
    }

    /// <summary>"les villes de même taille", "comme les communes littorales": territories told by what they are like, and not those of the facts.</summary>
    private bool IsOfOthers(int k)
    {
        var (token, before, next) = (Sentence.Tokens[k], k > 0 ? Sentence.Tokens[k - 1] : default, k + 1 < Sentence.Tokens.Count ? Sentence.Tokens[k + 1] : default);
        return token.Kind == TokenKind.Word ? Groups.Has(token.Folded) && before.Is("des", "les", "aux", "parmi", "autres")
            : token.Kind == TokenKind.Place && Sentence.Places[token.Rank] is { IsGroup: true, Count: 0 } && (next is { Kind: TokenKind.Word, Folded: [.., 's' or 'x'] } ? !Studied.Has(next.Folded) : next.Is("de", "du") && Sentence.Tokens.Skip(k + 2).FirstOrDefault().Is("meme", "taille", "type", "rang"));
    }
}
