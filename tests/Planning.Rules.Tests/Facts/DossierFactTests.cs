using Planning.Abstractions;
using Planning.Abstractions.Findings;
using Planning.Rules.Templates;

namespace Planning.Rules.Tests.Facts;

/// <summary>What one document of a plan says of a fact counts for the others.</summary>
public sealed class DossierFactTests
{
    private static readonly RuleEngine Engine = new(RuleBook.Compile(Some.DensificationRule("    condition: territoire.littoral", Some.CoastalFact)));

    [Fact]
    public void A_fact_ruled_out_in_another_document_makes_the_rule_without_object_with_its_file()
    {
        var finding = Judge("Un texte.", "Aucune commune du plateau n'est littorale.");
        Assert.Equal(Verdict.NotApplicable, finding.Verdict);
        Assert.Equal("autre.docx", finding.Evidence.Single().File);
    }

    [Fact]
    public void A_fact_that_two_documents_contradict_stays_to_be_asked_for()
    {
        var finding = Judge("Les communes littorales du territoire sont trois.", "Aucune commune du plateau n'est littorale.");
        Assert.Equal(Verdict.ToReview, finding.Verdict);
        Assert.Contains("Une commune est-elle littorale ?", finding.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("laisse entendre", finding.Message, StringComparison.Ordinal);
    }

    private static Finding Judge(string own, string other)
    {
        var (read, beside) = (Read("lu.docx", own), Read("autre.docx", other));
        return Engine.Check(read, FactSet.Empty, Some.Law, [read, beside]).Single();
    }

    private static ReadDocument Read(string file, string text) =>
        Engine.Read(ExampleDocument.From("Littoral", text) with { File = file }, [new PartOfType("test", "rapport")]);
}
