using Planning.Rules.French;
using Planning.Rules.Lexicon;

namespace Planning.Rules.Tests.French;

public sealed class SentenceMatcherTests
{
    [Theory]
    [InlineData("capacité d'accueil", "Les CAPACITES D’ACCUEIL du littoral")]
    [InlineData("continuité écologique", "des continuités écologiques")]
    [InlineData("plan climat-air-énergie", "le Plan Climat Air Énergie")]
    [InlineData("œuvre", "des oeuvres")]
    [InlineData("commune littorale", "une\u00A0commune\u202Flittorale")]
    [InlineData("consommation", "la consom-\nmation d'espace")]
    [InlineData("densifi*", "il faut densifier")]
    [InlineData("aucune … étude", "aucune véritable et sérieuse étude")]
    [InlineData("PPRI", "en zone bleue du PPRI")]
    [InlineData("nous_voulons", "Nous voulons des bourgs vivants")]
    [InlineData("nous_<futur>", "Nous rouvrirons les haies")]
    [InlineData("PLH <passé>", "Le PLH évaluait le besoin")]
    [InlineData("besoin en logements", "les besoins de logement")]
    public void French_is_found_as_planners_write_it(string expression, string text) => Assert.Single(Match(expression, text));

    [Theory]
    [InlineData("PPRI", "le ppri")]
    [InlineData("SAGE", "un parti sage")]
    [InlineData("nous_voulons", "ils voulaient et voulons")]
    [InlineData("aucune … étude", "aucune des sept communes du plateau nord, pourtant vastes, humides et boisées, ne manque à cette étude")]
    [InlineData("nous_<futur>", "Nous gardons les haies")]
    [InlineData("zone humide", "zone urbaine humide")]
    public void What_only_looks_alike_is_not_found(string expression, string text) => Assert.Empty(Match(expression, text));

    [Fact]
    public void Nothing_counts_inside_an_exception()
    {
        var concept = new Concept { Id = "a", Terms = ["compensation"], Except = ["attribution de compensation"] };
        Assert.Empty(Match(concept, "L'attribution de compensation est versée."));
        Assert.Single(Match(concept, "L'attribution de compensation est versée, la compensation écologique non."));
    }

    private static List<Hit> Match(string expression, string text) => Match(new Concept { Id = "a", Terms = [expression] }, text);

    private static List<Hit> Match(Concept concept, string text)
    {
        var lexicon = LexiconCompiler.Compile([concept]);
        var tokens = new List<Token>();
        Tokenizer.Tokenize(text, 0, text.Length, new Vocabulary(lexicon.Symbols), tokens);
        return new SentenceMatcher(lexicon).Match(tokens.ToArray());
    }
}
