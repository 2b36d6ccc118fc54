using System.Runtime.InteropServices;
using Planning.Rules.French;
using Planning.Rules.Lexicon;

namespace Planning.Rules.Versions.Pieces;

/// <summary>The words of pieces as numbers, the same in both versions. Not safe for several threads.</summary>
internal sealed class PieceWords
{
    private readonly Vocabulary vocabulary = new(new SymbolTable());
    private readonly Dictionary<string, int> ids = new(StringComparer.Ordinal);
    private readonly List<float> weights = [];
    private readonly List<Token> tokens = [];

    /// <summary>How much two passages have in common when they share a word: a figure says less than a noun, since figures are what changes.</summary>
    public float WeightOf(int word) => weights[word];

    /// <summary>The words of a text, in order of their numbers, each as often as it is written.</summary>
    public int[] Of(string text)
    {
        var words = Tokens(text);
        var numbers = new int[words.Length];
        for (var i = 0; i < words.Length; i++)
        {
            numbers[i] = NumberOf(words[i].Word);
        }

        Array.Sort(numbers);
        return numbers;
    }

    /// <summary>The words of a text, where they stand. They hold until the next text is asked for.</summary>
    public ReadOnlySpan<Token> Tokens(string text)
    {
        tokens.Clear();
        Tokenizer.Tokenize(text, 0, text.Length, vocabulary, tokens);
        return CollectionsMarshal.AsSpan(tokens);
    }

    private int NumberOf(Word word)
    {
        if (!ids.TryGetValue(word.Folded, out var number))
        {
            number = ids[word.Folded] = weights.Count;
            weights.Add(word.Number is not null ? 0.3f : word.IsSmall ? 0.4f : 1);
        }

        return number;
    }
}
