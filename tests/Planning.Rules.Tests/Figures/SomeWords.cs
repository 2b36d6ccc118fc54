using Planning.Rules.Figures;
using Planning.Rules.French;
using Planning.Rules.Lexicon;

namespace Planning.Rules.Tests.Figures;

/// <summary>Sentences cut into words, without any lexicon.</summary>
internal static class SomeWords
{
    /// <summary>The words of a text.</summary>
    public static Token[] Of(string text)
    {
        var tokens = new List<Token>();
        Tokenizer.Tokenize(text, 0, text.Length, new Vocabulary(new SymbolTable()), tokens);
        return [.. tokens];
    }

    /// <summary>The first number of a text that counts or measures something.</summary>
    public static AmountMention FirstAmount(string text) => AmountReader.Read(text, Of(text)).First(a => a.Amount is not null);

    /// <summary>The words between two positions, as written.</summary>
    public static string Between(string text, int start, int end) =>
        Of(text) is var tokens && start < end ? text[tokens[start].Start..tokens[end - 1].End] : string.Empty;
}
