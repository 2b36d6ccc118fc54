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
    public void An_expression_is_found_as_planners_write_it(string expression, string text, bool found) => AssertFound(expression, text, found, []);

    [Theory]
    [InlineData("Le volume reste à étudier.", true)]
    [InlineData("Le périmètre reste à définir.", true)]
    [InlineData("Le volume reste à construire.", false)]
    [InlineData("La rivière reste étudiée.", false)]
    public void A_family_stands_for_any_of_its_words(string text, bool found) =>
        AssertFound("reste à_<traiter>", text, found, [new WordFamily("traiter", ["étudier", "définir"])]);

    [Theory]
    [InlineData("étudier", "étudié étudiée étudiés étudiées étudie étudient étudiera étudieront")]
    [InlineData("définir", "défini définie définis définies définit définissent définira définiront")]
    [InlineData("écrit", "écrits écrite")]
    public void An_infinitive_stands_for_the_forms_of_its_verb(string word, string forms) =>
        Assert.All(forms.Split(' '), form => AssertFound("<traiter>", form, true, [new WordFamily("traiter", [word])]));

    private static void AssertFound(string expression, string text, bool found, IReadOnlyList<WordFamily> families)
    {
        var lexicon = LexiconCompiler.Compile([new Concept { Id = "notion", Terms = [expression] }], families);
        var tokens = new List<Token>();
        Tokenizer.Tokenize(text, 0, text.Length, new Vocabulary(lexicon.Symbols), tokens);
        Assert.Equal(found, new SentenceMatcher(lexicon).Match(System.Runtime.InteropServices.CollectionsMarshal.AsSpan(tokens)).Count > 0);
    }
}
