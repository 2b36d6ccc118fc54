using Planning.Rules.French;
using Planning.Rules.Lexicon;

namespace Planning.Rules.Tests.French;

/// <summary>Words of the trade in another sense establish nothing.</summary>
public sealed class OtherSenseTests
{
    private static readonly CompiledLexicon Lexicon = LexiconCompiler.Compile(
    [
        new Concept { Id = CompiledLexicon.OtherSenseId, Terms = ["densité médicale", "réseau (d'acteurs|social)"] },
        new Concept { Id = "densite", Terms = ["densité"] },
        new Concept { Id = "reseau", Terms = ["réseau"] },
        new Concept { Id = "soins", Terms = ["densité médicale"] },
    ]);

    [Theory]
    [InlineData("La densité médicale est faible", "soins")]
    [InlineData("La densité atteint 20 logements par hectare", "densite")]
    [InlineData("La densité médicale est faible et la densité du bâti aussi", "densite soins")]
    [InlineData("Un réseau d'acteurs se réunit", "")]
    [InlineData("Un réseau d'acteurs suit le réseau de chaleur", "reseau")]
    public void An_expression_of_another_sense_hides_its_words_and_is_found_by_those_who_mean_it(string text, string concepts) => Assert.Equal(concepts, Found(text));

    private static string Found(string text)
    {
        var tokens = new List<Token>();
        Tokenizer.Tokenize(text, 0, text.Length, new Vocabulary(Lexicon.Symbols), tokens);
        var names = new[] { "densite", "reseau", "soins" };
        var found = new SentenceMatcher(Lexicon).Match(tokens.ToArray());
        return string.Join(' ', names.Where(n => found.Exists(h => h.Concept == Lexicon.IndexOf(n))));
    }
}
