using Planning.Rules.Figures;

namespace Planning.Rules.Tests.Figures;

/// <summary>What is said of one figure ends where the sentence turns to another.</summary>
public sealed class ClausesTests
{
    [Theory]
    [InlineData("le plan produit 1 200 logements dont 300 logements sociaux", "le plan produit 1 200 logements")]
    [InlineData("le plan produit 1 200 logements contre 900 auparavant", "le plan produit 1 200 logements")]
    [InlineData("le plan produit 1 200 logements ; il ouvre 30 ha", "le plan produit 1 200 logements")]
    [InlineData("le plan (révisé) produit 1 200 logements (hors bourg)", "produit 1 200 logements")]
    [InlineData("Pour tenir compte du desserrement, le plan produit 1 200 logements", "le plan produit 1 200 logements")]
    [InlineData("besoins : 1 200 logements", "besoins : 1 200 logements")]
    public void The_clause_of_the_first_figure_is(string text, string clause)
    {
        var tokens = SomeWords.Of(text);
        var amounts = AmountReader.Read(text, tokens);
        var (start, end) = Clauses.Around(text, tokens, amounts[0], amounts);
        Assert.Equal(clause, SomeWords.Between(text, start, end));
    }

    [Theory]
    [InlineData("1 200 logements dont 300 sociaux", true)]
    [InlineData("1 200 logements dont des sociaux ; 300 emplois", false)]
    [InlineData("1 200 logements et 300 emplois", false)]
    public void The_last_figure_is_a_part_of_another(string text, bool isPart)
    {
        var tokens = SomeWords.Of(text);
        Assert.Equal(isPart, Clauses.IsPart(text, tokens, Array.FindLastIndex(tokens, t => t.Word.Number is not null)));
    }
}
