using Planning.Indicators.Verification.Claims;
using Planning.Indicators.Verification.Words;

namespace Planning.Indicators.Verification.Judging;

/// <summary>
/// Tells whether a word that no list knows may claim something beside what the facts hold. Where figures are bound to facts, a verb, an adverb
/// or a colour between commas tells no more than they do. A thing ("la redevance"), what narrows what is counted ("surtout des étudiants",
/// "population étudiante"), who or where, and a cause may be what the facts lack.
/// </summary>
internal sealed class OpenWords(ClaimSentence sentence)
{
    /// <summary>What lies outside the facts, whatever stands beside it.</summary>
    private static readonly WordSet Outside = new("=national nationaux =regional regionaux =departemental departementaux +departement =francais =europeen =mondial mondiaux =voisin =limitrophe =frontalier +region +voisin +pays +loi +decret legal legale legaux legales =preoccupant =alarmant =inquietant =satisfaisant =encourageant");

    /// <summary>Parts of a territory, that no fact is of by itself.</summary>
    private static readonly WordSet PartsOfPlace = new("communes +bourg +centre +quartier +village +hameau hameaux +peripherie +littoral +couronne +canton +ilot +rive +campagne");

    /// <summary>What a part, a cause or a place of its own stands after.</summary>
    private static readonly WordSet Narrowing = new("par sous face malgre suite avec via pour chez parmi selon hors contre vers dans");

    private static readonly WordSet Specifying = new("surtout principalement notamment essentiellement majoritairement dont parmi uniquement exclusivement");

    private static readonly WordSet Articles = new("de d du des le la les l un une ce cet cette ces son sa ses leur leurs aux au plusieurs certains certaines quelques");

    /// <summary>What the verb of a sentence stands after, where no name or place does.</summary>
    private static readonly WordSet OpensVerb = new("se s n ne y il elle ils elles on qui a ont est sont ete etait etaient avait avaient lui leur pas plus");

    private static readonly WordSet OpensInfinitive = new("à de d pour viennent vient va vont peut peuvent");

    private const int ArticleReach = 3;

    /// <summary>Whether a word is a part of a territory.</summary>
    public static bool IsPartOfPlace(string folded) => PartsOfPlace.Has(folded);

    /// <summary>Whether the word may claim.</summary>
    public bool MayClaim(int k)
    {
        var (word, before) = (sentence.Tokens[k].Folded, k > 0 ? sentence.Tokens[k - 1] : default);
        var governor = sentence.Tokens.Take(k).Reverse().Take(ArticleReach).SkipWhile(t => Articles.Has(t.Folded)).FirstOrDefault();
        return Outside.Has(word) || IsSubject(k) || IsCausative(k) || before.Kind == TokenKind.Figure || (before.Kind == TokenKind.Name && !IsVerb(word) && !IsBeforeFigure(k))
            || ((Narrowing.Has(governor.Folded) || Specifying.Has(governor.Folded)) && !IsInfinitive(word)) || (governor.Kind == TokenKind.Name && before.Is("de", "d", "du", "des"))
            || !IsDress(k, before);
    }

    /// <summary>"fièrement", "s'est étoffée de", "Montaubin héberge", ", florissante,": what only says how the sentence says it.</summary>
    private bool IsDress(int k, Token before)
    {
        var word = sentence.Tokens[k].Folded;
        var isAlone = before.Kind == TokenKind.Sign && !Circumstances.IsParticiple(sentence, k) && k + 1 < sentence.Tokens.Count && sentence.Tokens[k + 1].Kind == TokenKind.Sign;
        var isAdverb = word.EndsWith("ment", StringComparison.Ordinal) && !Articles.Has(before.Folded);
        return isAlone || isAdverb || (LeadsToFact(k) && IsVerbForm(k, before));
    }

    /// <summary>"héberge 20 650 habitants", and no "vieillit": a verb dresses what it leads to.</summary>
    private bool LeadsToFact(int k) => sentence.Tokens.Skip(k + 1).TakeWhile(t => !t.Is(";", ":", ",", ")")).Any(t => t.Kind is TokenKind.Figure or TokenKind.Name or TokenKind.Place);

    /// <summary>"est implantée", and no "est marginale": what one is said to be claims.</summary>
    private bool IsVerbForm(int k, Token before) => sentence.Tokens[k].Folded is var word && IsInfinitive(word) ? OpensInfinitive.Has(before.Folded) : (OpensVerb.Has(before.Folded) && (!before.Is("est", "sont", "etait", "etaient") || Circumstances.IsParticiple(sentence, k) || word[^1] is 'i' or 'u' || word.EndsWith("is", StringComparison.Ordinal) || word.EndsWith("it", StringComparison.Ordinal))) || (before.Kind is TokenKind.Place or TokenKind.Name or TokenKind.Period && (word[^1] is 'e' or 't' or 'd'));

    /// <summary>"Montreuil compte …": what opens a sentence and does something is someone or somewhere.</summary>
    private bool IsSubject(int k) => k == 0 && (sentence.Tokens.Count == 1 || (sentence.Tokens[1].Kind == TokenKind.Word && !sentence.Tokens[1].Is("en", "de", "d", "du", "des", "à", "par", "dans", "entre", "que", "pour")) || sentence.Tokens[1].Kind is TokenKind.Figure or TokenKind.Name);

    /// <summary>"La crise a fait perdre …", "fait baisser".</summary>
    private bool IsCausative(int k) => Enumerable.Range(k + 1, Math.Max(0, sentence.Tokens.Count - k - 2)).Any(i => sentence.Tokens[i].Is("fait", "font", "faisait", "faisant") && IsInfinitive(sentence.Tokens[i + 1].Folded));

    /// <summary>"le résidentiel signe à lui seul 47 %": a verb, by what follows it.</summary>
    private bool IsBeforeFigure(int k) => sentence.Tokens.Skip(k + 1).SkipWhile(t => t.Is("à", "lui", "elle", "eux", "elles", "seul", "seule", "seuls", "seules", "pres", "environ", "quelque", "plus", "moins", "de", "d", "un", "peu")).FirstOrDefault().Kind == TokenKind.Figure
        && (sentence.Tokens[k].Folded.EndsWith('e') || sentence.Tokens[k].Folded.EndsWith('t'));

    private static bool IsInfinitive(string word) => word.EndsWith("er", StringComparison.Ordinal) || word.EndsWith("ir", StringComparison.Ordinal) || word.EndsWith("re", StringComparison.Ordinal);

    private static bool IsVerb(string word) => word.EndsWith("ait", StringComparison.Ordinal) || word.EndsWith("ant", StringComparison.Ordinal) || (word.EndsWith("ent", StringComparison.Ordinal) && !word.EndsWith("ment", StringComparison.Ordinal));
}
