using Planning.Rules.French;
using Planning.Rules.Lexicon;

namespace Planning.Rules.Figures;

/// <summary>Tells the concepts of some words of a sentence rather than of all: what is said of one figure is not of the next. Not safe for several threads.</summary>
internal sealed class ConceptReading(CompiledLexicon lexicon)
{
    private readonly Vocabulary vocabulary = new(lexicon.Symbols);
    private readonly SentenceMatcher matcher = new(lexicon);

    /// <summary>Adds the words of a text between two positions.</summary>
    public void Tokenize(string text, int start, int end, List<Token> tokens) => Tokenizer.Tokenize(text, start, end, vocabulary, tokens);

    /// <summary>The concepts that some words establish.</summary>
    public ConceptSet Of(ReadOnlySpan<Token> words)
    {
        var concepts = new ConceptSet(lexicon.ConceptCount);
        Read(words, concepts);
        return concepts;
    }

    /// <summary>Puts the concepts that some words establish, and no others, in a set.</summary>
    public void Read(ReadOnlySpan<Token> words, ConceptSet concepts)
    {
        concepts.Clear();
        foreach (var hit in matcher.Match(words))
        {
            if (hit.Kind == HitKind.Term)
            {
                concepts.Add(hit.Concept);
            }
        }
    }
}
