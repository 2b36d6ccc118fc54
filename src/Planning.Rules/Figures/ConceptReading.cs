using Planning.Rules.French;
using Planning.Rules.Lexicon;

namespace Planning.Rules.Figures;

/// <summary>Tells the concepts of some words of a sentence rather than of all: what is said of one figure is not of the next. Not safe for several threads.</summary>
internal sealed class ConceptReading(CompiledLexicon lexicon, bool[] wanted)
{
    private readonly Vocabulary vocabulary = new(lexicon.Symbols);
    private readonly SentenceMatcher matcher = new(lexicon, wanted);

    /// <summary>Adds the words of a text between two positions.</summary>
    public void Tokenize(string text, int start, int end, List<Token> tokens) => Tokenizer.Tokenize(text, start, end, vocabulary, tokens);

    /// <summary>The concepts that some words establish.</summary>
    public HashSet<int> Of(ReadOnlySpan<Token> words) =>
        [.. matcher.Match(words).Where(h => h.Kind == HitKind.Term).Select(h => h.Concept)];
}
