namespace Planning.Rules.Tests.Templates;

public sealed class TemplateKeyTests
{
    [Fact]
    public void A_list_where_a_concept_s_name_stands_is_told_with_its_line()
    {
        var fault = Some.Templates("partie: rapport\nconcepts:\n  [rivage, plage]: {termes: [rivage]}\nregles: []").Faults.Single();
        Assert.Equal(("PLN1414", 3), (fault.Code, fault.Line));
    }

    [Fact]
    public void A_list_where_a_fact_s_name_stands_is_told() =>
        Assert.Equal("PLN1414", Some.Templates("partie: rapport\nregles: []", "faits: {[a, b]: {question: Littoral ?}}").Faults.Single().Code);

    [Theory]
    [InlineData("articles: {autres: L101-2}", "articles: {[a, b]: L1, autres: L101-2}")]
    [InlineData("quantites:\n", "ecarte: {[a, b]: [lieu]}\nquantites:\n")]
    public void A_list_where_a_type_s_name_stands_is_told(string words, string others)
    {
        const string Controls = "domaine: chiffres\nconcepts:\n  lieu: {termes: [lieu dit]}\nquantites:\n  - {id: a, nom: les a, unite: ha, borne: libre, notions: [lieu]}\n"
            + "controles:\n  - {id: C-1, role: chiffre-desaccord, titre: T., message: M., remede: R., articles: {autres: L101-2}}\n";
        var fault = SomeControls.Faults(folder => File.WriteAllText(Path.Combine(folder, "controles", "chiffres.yaml"), Controls.Replace(words, others, StringComparison.Ordinal))).Single();
        Assert.Equal("PLN1414", fault.Code);
    }

    [Fact]
    public void A_notion_that_is_also_a_marker_is_told_and_used_once()
    {
        var faults = SomeControls.FaultsWith("lexique.yaml", "\nconcepts:\n", "\nconcepts:\n  renvoi: {termes: [voir ailleurs]}\n");
        Assert.Equal("PLN1415", Assert.Single(faults).Code);
        Assert.Contains("« renvoi »", faults[0].Message, StringComparison.Ordinal);
    }
}
