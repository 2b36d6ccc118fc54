using Planning.Rules.French;

namespace Planning.Rules.Lexicon;

/// <summary>
/// Reads an expression as planners write it in the lexicon: words in any inflexion, <c>mot*</c> for a beginning, <c>…</c> for a gap, <c>(a|b)</c> for a choice,
/// <c>&lt;nombre&gt;</c> for any number in figures, capitals for an acronym, <c>à_mot</c> where a small word counts. Beside one full word small words always count: "en vue" is not "vue".
/// </summary>
internal sealed class ExpressionParser(SymbolTable symbols)
{
    private const string AnyNumber = "<nombre>";

    private readonly Stemmer stemmer = new();

    /// <summary>How many ways <c>(a|b)</c> may give one piece.</summary>
    private const int MostRuns = 400;

    /// <summary>The expression, or null when nothing is left of it but small words.</summary>
    public Expression? Parse(string text)
    {
        var parts = text.Replace("...", "…", StringComparison.Ordinal).Split('…');
        var lonely = parts.Sum(part => Words(Expand(part).First()).Count(w => !IsSmall(w.Text))) <= 1;
        var pieces = parts.Select(part => Runs(part, lonely)).Where(runs => runs.Count > 0).ToList();
        return pieces.Count == 0 ? null : new Expression(pieces);
    }

    private List<int[]> Runs(string part, bool lonely) =>
        [.. Expand(part).Take(MostRuns).Select(run => Run(run, lonely)).Where(run => run.Length > 0)];

    /// <summary>The symbols of a run. Where it holds no full word, all its small words count.</summary>
    private int[] Run(string text, bool lonely)
    {
        var words = Words(text).ToList();
        var onlySmall = words.TrueForAll(w => IsSmall(w.Text));
        return [.. words.Select(w => Symbol(w.Text, w.Counts || onlySmall || (lonely && !IsArticle(w.Text)))).OfType<int>()];
    }

    /// <summary>The texts that <c>a (b|c) d</c> stands for.</summary>
    private static IEnumerable<string> Expand(string text)
    {
        var open = text.IndexOf('(', StringComparison.Ordinal);
        var close = open < 0 ? -1 : text.IndexOf(')', open);
        return close < 0
            ? [text]
            : text[(open + 1)..close].Split('|').SelectMany(choice => Expand($"{text[..open]}{choice}{text[(close + 1)..]}"));
    }

    private int? Symbol(string word, bool counts)
    {
        var folded = Folding.Fold(word.TrimEnd('*'));
        if (folded.Length == 0)
        {
            return null;
        }

        if (word == AnyNumber)
        {
            return symbols.OfNumber();
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
            var inWord = i < part.Length && (char.IsLetterOrDigit(part[i]) || part[i] is '*' or '<' or '>' or '²' or '%' or '€'
                || (part[i] == ',' && start >= 0 && char.IsAsciiDigit(part[start])));
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
                i += Tokenizer.IsDecimalOfName(part, start, i, part.Length) ? 1 : 0;
                start = -1;
            }
        }
    }
}
