using Planning.Indicators.Verification.Claims;

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
                var isOfChange = (!tokens[i].Is("depasse", "depassent", "devance", "devancent", "excede") && tokens.Skip(i + 1).Take(3).Any(t => t.Is("vite", "rapidement", "fortement", "lentement", "rapide", "vivement", "nettement", "moderement"))) || tokens.Take(i).Any(t => t.Is("rythme", "croissance"));
                var isOfGain = tokens.Take(i).Any(t => t.Folded.StartsWith("gagn", StringComparison.Ordinal) || t.Folded.StartsWith("perd", StringComparison.Ordinal)) && tokens.Skip(i + 1).Take(2).Any(t => t.Is("d", "de", "que"));
                return new Comparison(i, tokens.Skip(i + 1).Take(2).Any(t => t.Is("lentement")) ? -sense : sense, isOfChange || isOfGain, isOfGain, subject, other);
            }
        }

        return null;
    }

    private static int? SenseOf(IReadOnlyList<Token> tokens, int i) => tokens[i].Folded switch
    {
        // "plus de 500", "de plus", "une fois de plus", "ne … plus" compare nothing.
        "plus" or "davantage" when !IsBoundOrSurplus(tokens, i) => 1,
        "moins" when !IsBoundOrSurplus(tokens, i) => -1,
        "aussi" or "autant" => 0,
        "superieur" or "superieure" or "superieurs" or "superieures" => 1,
        "inferieur" or "inferieure" or "inferieurs" or "inferieures" or "moindre" => -1,
        "comparable" or "comparables" or "semblable" or "identique" or "identiques" or "egal" or "egale" or "similaire" or "similaires" => 0,
        "depasse" or "depassent" or "devance" or "devancent" or "excede" => 1,
        _ => null,
    };

    private static bool IsBoundOrSurplus(IReadOnlyList<Token> tokens, int i) =>
        (i + 1 < tokens.Count && tokens[i + 1].Is("de", "d") && i + 2 < tokens.Count && tokens[i + 2].Kind == TokenKind.Figure)
        || (i > 0 && tokens[i - 1].Is("de", "en") && !(i + 1 < tokens.Count && tokens[i + 1].Is("grand", "grande")))
        || (i + 1 < tokens.Count && tokens[i + 1].Is("que", "qu") && tokens.Take(i).TakeLast(4).Any(t => t.Is("ne", "n")))
        || (i > 0 && tokens[i - 1].Is("le", "la", "les", "non", "au", "d", "et", "ou"));

    /// <summary>The rank of what opens what is compared with.</summary>
    private static int? LinkAfter(IReadOnlyList<Token> tokens, int marker)
    {
        if (tokens[marker].Is("depasse", "depassent", "devance", "devancent", "excede"))
        {
            return tokens.Skip(marker + 1).Take(3).Any(t => t.Kind == TokenKind.Figure) ? null : marker;
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
            if (tokens[i].Kind is TokenKind.Place or TokenKind.Name or TokenKind.Period)
            {
                return tokens[i];
            }

            if (tokens[i].Kind is TokenKind.Sign or TokenKind.Figure || !(tokens[i].Folded.EndsWith("ment", StringComparison.Ordinal) || tokens[i].Is("que", "qu", "à", "au", "aux", "celui", "celle", "celles", "ceux", "de", "du", "des", "d", "la", "le", "les", "l", "en", "dans", "pour", "son", "sa", "niveau", "entre", "observe", "observee", "leur", "fin", "nombre", "sur", "niveaux")))
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
