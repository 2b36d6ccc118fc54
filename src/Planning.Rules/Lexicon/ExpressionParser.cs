using Planning.Rules.French;

namespace Planning.Rules.Lexicon;

/// <summary>
/// Reads an expression as planners write it in the lexicon: words in any inflexion, <c>mot*</c> for a beginning, <c>…</c> for a gap,
/// capitals for an acronym, <c>à_mot</c> where a small word counts. Beside one full word small words always count: "en vue" is not "vue".
/// </summary>
internal sealed class ExpressionParser(SymbolTable symbols)
{
    private readonly Stemmer stemmer = new();

    /// <summary>The expression, or null when nothing is left of it but small words.</summary>
    public Expression? Parse(string text)
    {
        var pieces = new List<int[]>();
        var lonely = Words(text).Count(w => !IsSmall(w.Text)) <= 1;
        foreach (var part in text.Replace("...", "…", StringComparison.Ordinal).Split('…'))
        {
            var piece = new List<int>();
            foreach (var word in Words(part))
            {
                if (Symbol(word.Text, word.Counts || (lonely && !IsArticle(word.Text))) is { } symbol)
                {
                    piece.Add(symbol);
                }
            }

            if (piece.Count > 0)
            {
                pieces.Add([.. piece]);
            }
        }

        return pieces.Count == 0 ? null : new Expression(pieces);
    }

    private int? Symbol(string word, bool counts)
    {
        var folded = Folding.Fold(word.TrimEnd('*'));
        if (folded.Length == 0)
        {
            return null;
        }

        if (word[^1] == '*')
        {
            return symbols.OfPrefix(folded);
        }

        if (IsAcronym(word))
        {
            return symbols.OfAcronym(word);
        }

        return SmallWords.Contains(folded) && !counts ? null : symbols.OfStem(stemmer.Stem(folded));
    }

    private static bool IsSmall(string word) => !IsAcronym(word) && SmallWords.Contains(Folding.Fold(word));

    private static bool IsArticle(string word) => Folding.Fold(word) is "le" or "la" or "les" or "l" or "un" or "une";

    private static bool IsAcronym(string word) => word.Length >= 2 && char.IsUpper(word[0])
        && word.All(c => char.IsUpper(c) || char.IsDigit(c));

    private static IEnumerable<(string Text, bool Counts)> Words(string part)
    {
        var start = -1;
        for (var i = 0; i <= part.Length; i++)
        {
            var inWord = i < part.Length && (char.IsLetterOrDigit(part[i]) || part[i] is '*' or '²' or '%' or '€'
                || (part[i] == ',' && i > 0 && char.IsAsciiDigit(part[i - 1])));
            var codeAfterFigure = inWord && start >= 0 && char.IsAsciiDigit(part[start]) && char.IsLetter(part[i]);
            if (codeAfterFigure)
            {
                yield return (part[start..i], false);
                start = i;
            }
            else if (inWord && start < 0)
            {
                start = i;
            }
            else if (!inWord && start >= 0)
            {
                yield return (part[start..i], i < part.Length && part[i] == '_');
                start = -1;
            }
        }
    }
}
