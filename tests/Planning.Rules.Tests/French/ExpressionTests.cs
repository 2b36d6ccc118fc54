using Planning.Rules.French;
using Planning.Rules.Lexicon;

namespace Planning.Rules.Tests.French;

/// <summary>What an expression of the lexicon finds in a text.</summary>
public sealed class ExpressionTests
{
    [Theory]
    [InlineData("à_valider", "Ces chiffres sont à valider.", true)]
    [InlineData("à_valider", "Le comité a validé ces chiffres.", false)]
    [InlineData("à_valider", "A valider avant le conseil.", true)]
    [InlineData("PM2,5", "Les PM2,5 baissent.", true)]
    [InlineData("PM2", "Les PM2.5 baissent.", true)]
    [InlineData("CO2", "Le CO₂ émis", true)]
    [InlineData("fiche <nombre>", "Fiche 12 – Rénover", true)]
    [InlineData("fiche <nombre>", "Fiche de suivi", false)]
    [InlineData("au_plus", "trente logements au PLU", false)]
    [InlineData("au_plus", "trente logements au plus", true)]
    [InlineData("approuvé … 20*", "approuvé le 3 mai 2019", true)]
    public void An_expression_is_found_as_planners_write_it(string expression, string text, bool found)
    {
        var lexicon = LexiconCompiler.Compile([new Concept { Id = "notion", Terms = [expression] }]);
        var tokens = new List<Token>();
        Tokenizer.Tokenize(text, 0, text.Length, new Vocabulary(lexicon.Symbols), tokens);
        Assert.Equal(found, new SentenceMatcher(lexicon).Match(System.Runtime.InteropServices.CollectionsMarshal.AsSpan(tokens)).Count > 0);
    }
}
