using Planning.Indicators.Verification.Claims;
using Planning.Indicators.Verification.Words;

namespace Planning.Indicators.Verification.Judging;

/// <summary>
/// Finds what a sentence says to go with its figures, in a stretch without any: what a territory went through ("dotée d'une nouvelle gare"), how it
/// went about it ("en généralisant le tri"), what happened ("depuis l'ouverture du tramway"). The facts tell none of it, whatever its words.
/// </summary>
internal static class Circumstances
{
    /// <summary>Participles that say how figures are told, and nothing of what they are of.</summary>
    private static readonly WordSet Telling = new("""
        ~rapporter ~ramener ~comparer ~exprimer ~mesurer ~calculer ~cumuler ~additionner ~considerer ~arrondir ~observer ~constater ~enregistrer ~estimer ~evaluer ~classer ~placer ~situer ~reunir ~repartir ~corriger ~lisser ~agreger
        pris prise prises vu vue vues mis mise mises reste restee restes restees excepte exceptee compris comprise comprises suivi suivie suivis suivies etant relative relatives confondus confondues
        """);

    private static readonly WordSet Complements = new("à au aux de d du des par dans en sur avec pour");

    private static readonly WordSet Adverbs = new("desormais ainsi aujourd hui maintenant deja recemment longtemps nouvellement pleinement progressivement egalement aussi");

    /// <summary>What opens the telling of something that happened.</summary>
    private static readonly WordSet Opening = new("avec apres depuis malgre des avant lors suite via moyennant une");

    /// <summary>What happens to a territory, and is none of its figures.</summary>
    private static readonly WordSet Events = new("""
        +ouverture +fermeture +livraison +achevement +creation +construction +realisation +amenagement +installation +raccordement +arrivee +apparition +disparition +passage +lancement +adoption +approbation +reforme +rehabilitation
        +extension +depart +implantation +inauguration +restructuration +modernisation +fusion +mise +crise +generalisation +gratuite +instauration +introduction +deploiement +signature +transfert
        """);

    private static readonly WordSet NoGerund = new("avant devant durant pendant moyennant nonobstant suivant tant autant restant cependant maintenant");

    /// <summary>Where the first such stretch stands; null where there is none.</summary>
    public static (int Start, int End)? In(ClaimSentence sentence, Ranges ranges)
    {
        for (var k = 0; k < sentence.Tokens.Count; k++)
        {
            var (start, end) = ranges.Of(k);
            if ((IsApposed(sentence, k, (start, end)) && IsBare(sentence, start, end)) || (IsGerund(sentence, k) && IsBare(sentence, sentence.Tokens[k].Start, end)) || (IsEvent(sentence, k) && IsBare(sentence, sentence.Tokens[k].Start, end)))
            {
                return (sentence.Tokens[k].Start, end);
            }
        }

        return null;
    }

    /// <summary>Whether a word is a participle, by its own ending: "passée", "ayant", and no "donnée".</summary>
    public static bool IsParticiple(ClaimSentence sentence, int k)
    {
        var token = sentence.Tokens[k];
        var written = token.Kind == TokenKind.Word ? sentence.Text[token.Start..token.End] : string.Empty;
        return written.Length > 3 && !Telling.Has(token.Folded) && (written.EndsWith('é') || written.EndsWith("és", StringComparison.Ordinal) || written.EndsWith("ée", StringComparison.Ordinal) || written.EndsWith("ées", StringComparison.Ordinal)
            || token.Folded is [.., 'i' or 'u', 'e'] or [.., 'i' or 'u', 'e', 's'] or "ayant" or "beneficiant");
    }

    /// <summary>Whether a word is a present participle after "en".</summary>
    public static bool IsGerund(ClaimSentence sentence, int k) => k > 0 && sentence.Tokens[k - 1].Is("en") && sentence.Tokens[k] is { Kind: TokenKind.Word } token && token.Folded.EndsWith("ant", StringComparison.Ordinal) && !NoGerund.Has(token.Folded);

    /// <summary>A participle with what it is by, of or with, that opens a stretch of its own.</summary>
    private static bool IsApposed(ClaimSentence sentence, int k, (int Start, int End) range) => IsParticiple(sentence, k) && k + 1 < sentence.Tokens.Count && Complements.Has(sentence.Tokens[k + 1].Folded)
        && sentence.Tokens.Where(t => t.Start >= range.Start && t.End <= sentence.Tokens[k].Start).All(t => t.Kind == TokenKind.Sign || Adverbs.Has(t.Folded));

    /// <summary>"depuis l'ouverture", "après la mise".</summary>
    private static bool IsEvent(ClaimSentence sentence, int k) => Events.Has(sentence.Tokens[k].Folded) && sentence.Tokens.Take(k).TakeLast(3).ToList() is [.., { } before, { Folded: "le" or "la" or "l" or "les" or "sa" or "son" or "ses" or "un" or "une" or "leur" }] && Opening.Has(before.Folded);

    /// <summary>Whether a stretch has nothing that the facts hold, nor any change of it.</summary>
    private static bool IsBare(ClaimSentence sentence, int start, int end) => sentence.Between(start, end).All(t => t.Kind is TokenKind.Sign || (t.Kind == TokenKind.Word && !ChangeWords.Has(t.Folded)));
}
