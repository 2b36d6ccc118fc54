using System.Runtime.InteropServices;
using Planning.Rules.French;
using Planning.Rules.Lexicon;

namespace Planning.Rules.Evaluability;

/// <summary>Reads short texts that the walk does not read alone: a column's head, a cell, a label. Not safe for several threads.</summary>
internal sealed class PhraseReader
{
    private readonly List<Token> tokens = [];
    private readonly Vocabulary vocabulary;
    private readonly SentenceMatcher matcher;
    private readonly Stemmer stemmer = new();

    public PhraseReader(CompiledLexicon lexicon, IEnumerable<int> concepts)
    {
        var wanted = new bool[lexicon.ConceptCount];
        foreach (var concept in concepts)
        {
            wanted[concept] = true;
        }

        vocabulary = new Vocabulary(lexicon.Symbols);
        matcher = new SentenceMatcher(lexicon, wanted);
    }

    /// <summary>The concepts that the text establishes by a term.</summary>
    public HashSet<int> ConceptsOf(string text) => [.. matcher.Match(Tokens(text)).Where(h => h.Kind == HitKind.Term).Select(h => h.Concept)];

    /// <summary>Whether the text establishes a concept by a term.</summary>
    public bool Speaks(string text, int concept)
    {
        foreach (var hit in matcher.Match(Tokens(text)))
        {
            if (hit.Concept == concept && hit.Kind == HitKind.Term)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The stems of the words that mean something: no small word, no figure.</summary>
    public IEnumerable<string> Stems(string text)
    {
        var stems = new List<string>();
        foreach (var token in Tokens(text))
        {
            if (!token.Word.IsSmall && token.Word.Folded.Length > 2 && !char.IsAsciiDigit(token.Word.Folded[0]))
            {
                stems.Add(stemmer.Stem(token.Word.Folded));
            }
        }

        return stems;
    }

    private ReadOnlySpan<Token> Tokens(string text)
    {
        tokens.Clear();
        Tokenizer.Tokenize(text, 0, text.Length, vocabulary, tokens);
        return CollectionsMarshal.AsSpan(tokens);
    }
}
