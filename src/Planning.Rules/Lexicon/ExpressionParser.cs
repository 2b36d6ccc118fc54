using Planning.Rules.French;

namespace Planning.Rules.Lexicon;

/// <summary>
/// Reads an expression as planners write it in the lexicon: words in any inflexion, <c>mot*</c> for a beginning, <c>…</c> for a gap, <c>(a|b)</c> for a choice,
/// <c>&lt;nombre&gt;</c> for any number in figures, <c>&lt;futur&gt;</c> for any verb in the future, <c>&lt;passé&gt;</c> for any in the imperfect, <c>&lt;famille&gt;</c> for any word of a family, capitals for an acronym, <c>à_mot</c> where a small word counts. Beside one full word small words always count: "en vue" is not "vue".
/// </summary>
internal sealed class ExpressionParser(SymbolTable symbols)
{
    /// <summary>In how many ways <c>(a|b)</c> may have one piece written: the template that has more is at fault.</summary>
    public const int MostForms = 2000;

    private readonly Stemmer stemmer = new();
    private readonly Dictionary<string, KnownWord> known = new(StringComparer.Ordinal);

    /// <summary>In how many ways the piece of an expression that has the most may be written.</summary>
    public static double FormsOf(string text) => text.Split('…').Max(piece => piece.Split('(').Skip(1).Aggregate(1.0, (forms, choice) => forms * (1 + choice.Split(')')[0].Count(c => c == '|'))));

    /// <summary>The expression, or null when nothing is left of it but small words.</summary>
    public Expression? Parse(string text)
    {
        var parts = Array.ConvertAll(text.Replace("...", "…", StringComparison.Ordinal).Split('…'), Runs);
        var lonely = parts.Sum(runs => runs[0].Count(w => !w.Word.IsSmall)) <= 1;
        var pieces = new List<List<int[]>>(parts.Length);
        foreach (var runs in parts)
        {
            var piece = runs.ConvertAll(run => Symbols(run, lonely));
            piece.RemoveAll(run => run.Length == 0);
            if (piece.Count > 0)
            {
                pieces.Add(piece);
            }
        }

        return pieces.Count == 0 ? null : new Expression(pieces);
    }

    /// <summary>The ways in which a part may be written.</summary>
    private List<List<WrittenWord>> Runs(string part) => part.Contains('(', StringComparison.Ordinal) ? [.. Expand(part).Take(MostForms).Select(Words)] : [Words(part)];

    /// <summary>The symbols of a run. Where it holds no full word, all its small words count.</summary>
    private int[] Symbols(List<WrittenWord> run, bool lonely)
    {
        var onlySmall = run.TrueForAll(w => w.Word.IsSmall);
        var symbols = new List<int>(run.Count);
        foreach (var (word, counts) in run)
        {
            if (Symbol(word, counts || onlySmall || (lonely && !word.IsArticle)) is { } symbol)
            {
                symbols.Add(symbol);
            }
        }

        return [.. symbols];
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

    private int? Symbol(KnownWord word, bool counts) => !word.IsSmall || counts ? word.Symbol ??= NewSymbol(word.Text) : null;

    private int? NewSymbol(string word) =>
        Folding.Fold(word.TrimEnd('*')) is not { Length: > 0 } folded ? null
        : symbols.IsKind(word) ? symbols.OfKind(word)
        : word[^1] == '*' ? symbols.OfPrefix(folded)
        : IsAcronym(word) ? symbols.OfAcronym(word)
        : symbols.OfStem(stemmer.Stem(folded));

    private static bool IsAcronym(string word) => word.Length >= 2 && char.IsUpper(word[0])
        && word.All(c => char.IsUpper(c) || char.IsDigit(c));

    private List<WrittenWord> Words(string part)
    {
        var words = new List<WrittenWord>();
        var start = -1;
        for (var i = 0; i <= part.Length; i++)
        {
            var inWord = i < part.Length && (char.IsLetterOrDigit(part[i]) || part[i] is '*' or '<' or '>' or '²' or '%' or '€'
                || (part[i] == ',' && start >= 0 && char.IsAsciiDigit(part[start])));
            var codeAfterFigure = inWord && start >= 0 && char.IsAsciiDigit(part[start]) && char.IsLetter(part[i]);
            if (codeAfterFigure)
            {
                words.Add(new WrittenWord(Known(part.AsSpan(start, i - start)), Counts: false));
                start = i;
            }
            else if (inWord && start < 0)
            {
                start = i;
            }
            else if (!inWord && start >= 0)
            {
                words.Add(new WrittenWord(Known(part.AsSpan(start, i - start)), Counts: i < part.Length && part[i] == '_'));
                i += Tokenizer.IsDecimalOfName(part, start, i, part.Length) ? 1 : 0;
                start = -1;
            }
        }

        return words;
    }

    /// <summary>What is known of a word: lexicons use the same ones over and over.</summary>
    private KnownWord Known(ReadOnlySpan<char> written)
    {
        if (!known.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(written, out var word))
        {
            var text = written.ToString();
            var folded = Folding.Fold(text);
            known.Add(text, word = new KnownWord(text, !IsAcronym(text) && SmallWords.Contains(folded), folded is "le" or "la" or "les" or "l" or "un" or "une"));
        }

        return word;
    }

    /// <summary>A word of expressions.</summary>
    private sealed class KnownWord(string text, bool isSmall, bool isArticle)
    {
        public string Text => text;

        public bool IsSmall => isSmall;

        public bool IsArticle => isArticle;

        /// <summary>Its symbol, given when it first counts: words that never do are no symbols.</summary>
        public int? Symbol { get; set; }
    }

    /// <summary>A word where it stands in an expression.</summary>
    /// <param name="Word">The word.</param>
    /// <param name="Counts">Whether it is written to count although it is small.</param>
    private readonly record struct WrittenWord(KnownWord Word, bool Counts);
}
