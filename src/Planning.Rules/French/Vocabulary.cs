using Planning.Rules.Lexicon;
using Planning.Rules.Quantities;

namespace Planning.Rules.French;

/// <summary>The distinct words met in one document, each looked up in the lexicon once. Not safe for several threads.</summary>
internal sealed class Vocabulary(SymbolTable symbols)
{
    private readonly Dictionary<string, Word> words = new(StringComparer.Ordinal);
    private readonly Stemmer stemmer = new();
    private char[] buffer = new char[64];

    /// <summary>What is known of a word as written.</summary>
    public Word Find(ReadOnlySpan<char> written)
    {
        var lookup = words.GetAlternateLookup<ReadOnlySpan<char>>();
        if (lookup.TryGetValue(written, out var word))
        {
            return word;
        }

        word = Make(written);
        words.Add(written.ToString(), word);
        return word;
    }

    private Word Make(ReadOnlySpan<char> written)
    {
        var bare = JoinFigure(written);
        if (buffer.Length < (bare.Length * 2) + 1)
        {
            buffer = new char[(bare.Length * 2) + 1];
        }

        var folded = new string(buffer, 0, Folding.Fold(bare, buffer));
        return new Word
        {
            Folded = folded,
            // A capital is often left without its accent.
            Symbols = bare is "A" ? [.. symbols.SymbolsOf(bare, folded, folded), .. symbols.SymbolsOf(bare, "à", "à")]
                : symbols.SymbolsOf(bare, folded, stemmer.Stem(folded)),
            IsSmall = SmallWords.Contains(folded),
            Number = NumberWords.Parse(folded),
            Unit = Units.KindsOf(folded),
        };
    }

    /// <summary>Takes the spaces out of "1 250", the line end out of a cut word; the 2 of CO₂ is a figure like another.</summary>
    private static string JoinFigure(ReadOnlySpan<char> written)
    {
        if (written.IndexOfAnyInRange('\u2080', '\u2089') >= 0)
        {
            return string.Concat(written.ToString().Select(c => c is >= '\u2080' and <= '\u2089' ? (char)(c - '\u2080' + '0') : c));
        }

        if (written.IndexOfAny(" \u00A0\u202F\u2009\n") < 0)
        {
            return written.ToString();
        }

        var text = written.ToString();
        return char.IsAsciiDigit(text[0])
            ? string.Concat(text.Where(c => char.IsAsciiDigit(c) || c == ','))
            : text.Replace("-\n", string.Empty, StringComparison.Ordinal).Replace("\u2010\n", string.Empty, StringComparison.Ordinal);
    }
}
