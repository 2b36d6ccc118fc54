using Planning.Indicators.Verification.Claims;
using Planning.Indicators.Verification.Words;

namespace Planning.Indicators.Verification.Judging;

/// <summary>"plus vite que la population", "supérieur à celui de la CC", "plus élevé en 2022 qu'en 2013".</summary>
/// <param name="Marker">The rank of the word that compares.</param>
/// <param name="Sense">1 for more, -1 for less, 0 for as much.</param>
/// <param name="IsOfChange">Whether changes are compared, and not values.</param>
/// <param name="IsOfGain">Whether what is gained or lost is compared.</param>
/// <param name="Subject">The token of what is compared; null where the sentence does not name it.</param>
/// <param name="Object">The token of what it is compared with; null where it is none that the facts hold.</param>
internal sealed record Comparison(int Marker, int Sense, bool IsOfChange, bool IsOfGain, Token? Subject, Token? Object)
{
    private const int Reach = 9;

    /// <summary>The first comparison of a sentence; null for none.</summary>
    public static Comparison? Of(Frame frame)
    {
        var tokens = frame.Sentence.Tokens;
        for (var i = 0; i < tokens.Count; i++)
        {
            if (SenseOf(tokens, i) is { } sense && LinkAfter(tokens, i) is { } link)
            {
                var other = ObjectAfter(tokens, link);
                var subject = other is { } token ? SubjectOf(tokens, token) : null;
                var isOfChange = (!tokens[i].Is("depasse", "depassent", "devance", "devancent", "excede", "excedent", "surpasse", "surpassent", "emporte", "emportent") && tokens.Skip(i + 1).Take(3).Any(t => t.Is("vite", "rapidement", "fortement", "lentement", "rapide", "vivement", "nettement", "moderement"))) || tokens.Take(i).Any(t => t.Is("rythme", "croissance")) || IsOfNoun(tokens, i) || (tokens[i].Is("plus", "moins", "davantage", "autant") && i + 1 < tokens.Count && tokens[i + 1].Is("que", "qu") && tokens.Take(i).Any(t => ChangeWords.DirectionOf(t.Folded) != 0)) || (tokens[i].Is("plus", "moins", "davantage", "autant") && tokens.Skip(i + 1).Take(2).Concat(tokens.Take(i).TakeLast(2)).Any(t => ChangeWords.DirectionOf(t.Folded) != 0));
                var isOfGain = tokens.Take(i).Any(t => t.Folded.StartsWith("gagn", StringComparison.Ordinal) || t.Folded.StartsWith("perd", StringComparison.Ordinal)) && tokens.Skip(i + 1).Take(2).Any(t => t.Is("d", "de", "que"));
                return new Comparison(i, IsOfLess(tokens, i) ? -sense : sense, isOfChange || isOfGain, isOfGain, subject, other);
            }
        }

        return null;
    }

    /// <summary>"fait mieux que", "va moins bien que": a rank, whatever it is of.</summary>
    public static bool IsOfWorth(ClaimSentence sentence, int k) => sentence.Tokens[k].Is("mieux", "pire", "bien", "mal")
        && k + 1 < sentence.Tokens.Count && sentence.Tokens[k + 1].Is("que", "qu") && (sentence.Tokens[k].Is("mieux", "pire") || (k > 0 && sentence.Tokens[k - 1].Is("plus", "moins", "aussi")));

    /// <summary>"plus faible", "moins bas", "plus lentement".</summary>
    private static bool IsOfLess(IReadOnlyList<Token> tokens, int i) => tokens[i].Is("plus", "moins", "aussi") && i + 1 < tokens.Count && tokens[i + 1].Is("faible", "faibles", "bas", "basse", "basses", "petit", "petite", "petits", "petites", "lent", "lente", "lents", "lentes", "lentement", "faiblement", "modeste", "modestes", "limite", "limitee", "limites", "limitees", "reduit", "reduite", "reduits", "reduites", "rare", "rares");

    /// <summary>"le recul est plus marqué": of a change, which the noun before names.</summary>
    private static bool IsOfNoun(IReadOnlyList<Token> tokens, int i) => i + 1 < tokens.Count && tokens[i].Is("plus", "moins", "aussi") && DegreeWords.Has(tokens[i + 1].Folded) && !tokens[i + 1].Is("eleve", "elevee", "eleves", "elevees", "bas", "basse")
        && Enumerable.Range(1, Math.Max(0, i - 1)).Any(k => ChangeWords.DirectionOf(tokens[k].Folded) != 0 && tokens[k - 1].Is("le", "la", "les", "l", "une", "un", "sa", "son", "leur"));

    private static int? SenseOf(IReadOnlyList<Token> tokens, int i) => tokens[i].Folded switch
    {
        // "plus de 500", "de plus", "une fois de plus", "ne … plus" compare nothing.
        "plus" or "davantage" when !IsBoundOrSurplus(tokens, i) => 1,
        "moins" when !IsBoundOrSurplus(tokens, i) => -1,
        "aussi" or "autant" when !tokens.Take(i).Any(t => t.Is("jamais")) => 0,
        "superieur" or "superieure" or "superieurs" or "superieures" => 1,
        "inferieur" or "inferieure" or "inferieurs" or "inferieures" or "moindre" => -1,
        "comparable" or "comparables" or "semblable" or "identique" or "identiques" or "egal" or "egale" or "similaire" or "similaires" => 0,
        "egale" or "egalent" or "egalait" when tokens.Skip(i + 1).Take(1).Any(t => t.Is("celui", "celle", "ceux", "celles") || t.Kind is TokenKind.Place or TokenKind.Name) => 0,
        "meme" or "memes" when i > 0 && tokens[i - 1].Is("le", "la", "les", "au") && i + 1 < tokens.Count && tokens.Skip(i + 1).Take(2).Any(t => t.Is("que", "qu")) => 0,
        "depasse" or "depassent" or "devance" or "devancent" or "excede" or "excedent" or "surpasse" or "surpassent" or "emporte" or "emportent" => 1,
        "sous" or "dessous" or "deca" when IsBeforeOther(tokens, i) => -1,
        "dessus" or "dela" when IsBeforeOther(tokens, i) => 1,
        _ => null,
    };

    /// <summary>"sous le niveau de Bresles", "au-dessus de celui du Tréport".</summary>
    private static bool IsBeforeOther(IReadOnlyList<Token> tokens, int i) => tokens.Skip(i + 1).Take(3).Any(t => t.Is("celui", "celle", "celles", "ceux", "niveau") || t.Kind == TokenKind.Name)
        && tokens.Skip(i + 1).Take(Reach).TakeWhile(t => t.Kind != TokenKind.Figure && t.Kind != TokenKind.Sign && t.Kind != TokenKind.Period).Any(t => t.Kind == TokenKind.Place);

    private static bool IsBoundOrSurplus(IReadOnlyList<Token> tokens, int i) =>
        (i + 1 < tokens.Count && tokens[i + 1].Is("de", "d") && i + 2 < tokens.Count && tokens[i + 2].Kind == TokenKind.Figure)
        || (i > 0 && tokens[i - 1].Is("de", "en") && !(i + 1 < tokens.Count && tokens[i + 1].Is("grand", "grande")))
        || (i + 2 < tokens.Count && tokens[i + 1].Is("que", "qu") && (tokens[i + 2].Folded.StartsWith("compens", StringComparison.Ordinal) || ChangeWords.DirectionOf(tokens[i + 2].Folded) != 0))
        || (i + 1 < tokens.Count && tokens[i + 1].Is("que", "qu") && tokens.Take(i).TakeLast(4).Any(t => t.Is("ne", "n")))
        || (i > 0 && tokens[i - 1].Is("le", "la", "les", "non", "au", "d", "et", "ou"));

    /// <summary>The rank of what opens what is compared with.</summary>
    private static int? LinkAfter(IReadOnlyList<Token> tokens, int marker)
    {
        if (tokens[marker].Is("sous", "dessous", "deca", "dessus", "dela"))
        {
            return marker;
        }

        if (tokens[marker].Is("egale", "egalent", "egalait") && tokens.Skip(marker + 1).FirstOrDefault().Is("celui", "celle", "ceux", "celles"))
        {
            return marker;
        }

        if (tokens[marker].Is("depasse", "depassent", "devance", "devancent", "excede", "excedent", "surpasse", "surpassent", "emporte", "emportent"))
        {
            return tokens.Skip(marker + 1).Take(3).Any(t => t.Kind == TokenKind.Figure) || tokens.Skip(marker + 1).SkipWhile(t => t.Is("d", "de", "un", "peu", "plus", "moins", "pres", "environ", "quelque", "bien", "encore", "largement", "nettement", "legerement", "ainsi", "à", "peine", "en", "une", "bonne", "petite", "les", "des", "la", "le", "l", "barre", "seuil", "cap")).FirstOrDefault().Kind == TokenKind.Figure ? null : marker;
        }

        var isOfValue = tokens[marker].Folded.StartsWith("super", StringComparison.Ordinal) || tokens[marker].Folded.StartsWith("infer", StringComparison.Ordinal) || tokens[marker].Is("comparable", "comparables", "semblable", "identique", "identiques", "egal", "egale", "similaire", "similaires");
        for (var i = marker + 1; i < tokens.Count; i++)
        {
            if (isOfValue ? tokens[i].Is("à", "au", "aux") : tokens[i].Is("que", "qu"))
            {
                return i + 1 < tokens.Count && (tokens[i + 1].Kind == TokenKind.Figure || (isOfValue && tokens.Skip(i + 1).Take(2).Any(t => t.Kind == TokenKind.Figure))) ? null : i;
            }

            if (tokens[i].Is(";", ":", "contre", "tandis", "mais") || (isOfValue && i - marker > 3))
            {
                return null;
            }
        }

        return null;
    }

    private static Token? ObjectAfter(IReadOnlyList<Token> tokens, int link)
    {
        for (var i = link + 1; i < Math.Min(tokens.Count, link + Reach); i++)
        {
            // "le niveau de chômage de Bresles".
            if (tokens[i].Kind == TokenKind.Name && i + 2 < tokens.Count && tokens[i + 1].Is("de", "d", "du", "des") && tokens[i + 2].Kind == TokenKind.Place)
            {
                return tokens[i + 2];
            }

            // "dépasse en 2023 son niveau de 2019": the second year.
            if (tokens[i].Kind == TokenKind.Period && tokens.Skip(i + 1).Take(2).Any(t => t.Is("niveau")))
            {
                continue;
            }

            if (tokens[i].Kind is TokenKind.Place or TokenKind.Name or TokenKind.Period)
            {
                return tokens[i];
            }

            if ((tokens[i].Kind is TokenKind.Sign && !tokens[i].Is(",")) || tokens[i].Kind == TokenKind.Figure || !(tokens[i].Folded.EndsWith("ment", StringComparison.Ordinal) || tokens[i].Is("que", "qu", "à", "au", "aux", "celui", "celle", "celles", "ceux", "de", "du", "des", "d", "la", "le", "les", "l", "en", "dans", "pour", "son", "sa", "niveau", "entre", "observe", "observee", "leur", "fin", "nombre", "sur", "niveaux", "il", "elle", "ils", "elles", "n", "ne", "y", "produit", "produisent", "compte", "comptent", "a", "ont", ",", "peu", "loin", "tres", "si", "aussi", "seules", "seuls")))
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>The nearest of the same kind before the link, else the first of them after: "en 2022 qu'en 2013".</summary>
    private static Token? SubjectOf(IReadOnlyList<Token> tokens, Token other)
    {
        var same = tokens.Where(t => t.Kind == other.Kind && t.Rank != other.Rank).ToList();
        var beside = same.Where(t => t.Start < other.Start).ToList();
        return beside.Count > 0 ? other.Kind == TokenKind.Name ? beside[0] : beside[^1] : same.Count > 0 ? same[0] : null;
    }
}
