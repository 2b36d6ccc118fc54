using static Planning.Documents.Tests.Some;

namespace Planning.Documents.Tests.Word;

public sealed class ApprovedDumpTests
{
    /// <summary>A small plan with a bit of everything, against the dump that a person read and approved.</summary>
    [Fact]
    public void A_small_plan_reads_as_approved()
    {
        var numbered = "<w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr>";
        var document = Body(
            Styled("Titre", "Plan local d’urbanisme intercommunal")
            + P("Sommaire") + Styled("TM1", "1. Diagnostic\t2")
            + Styled("Titre1", "Diagnostic") + Styled("Titre2", "Habitat")
            + $"<w:p>{R("Le parc compte ")}<w:del><w:r><w:delText>900</w:delText></w:r></w:del><w:ins>{R("1 200")}</w:ins>{R(" logements")}<w:r><w:footnoteReference w:id=\"1\"/></w:r>{R(", dont ")}{R("XX", "<w:highlight w:val=\"yellow\"/>")}{R(" vacants.")}</w:p>"
            + P("Tableau 1 : Logements") + Table(["Commune", "2015", "2021"], ["Bayeux", "6 700", "6 900"])
            + P("Trois besoins :") + P("– les jeunes ;") + P("– les aînés.")
            + $"<w:p>{Picture("Carte du parc")}</w:p>" + P("Carte 1 : Parc de logements")
            + Styled("Titre1", "Justification des choix") + P("Les choix sont justifiés."))
            .WithStyles(("Titre", "Title", ""), ("TM1", "toc 1", ""), ("Titre1", "heading 1", numbered), ("Titre2", "heading 2", numbered))
            .WithNumbering(
                "<w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"0\"><w:numFmt w:val=\"decimal\"/><w:pStyle w:val=\"Titre1\"/><w:lvlText w:val=\"%1.\"/></w:lvl>"
                + "<w:lvl w:ilvl=\"1\"><w:numFmt w:val=\"decimal\"/><w:pStyle w:val=\"Titre2\"/><w:lvlText w:val=\"%1.%2\"/></w:lvl></w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>")
            .WithFootnotes($"<w:footnote w:id=\"1\">{P("Source : INSEE.")}</w:footnote>")
            .WithHeader(P("PLUi – Rapport de présentation"))
            .Read();
        var approved = Path.Combine(AppContext.BaseDirectory, "Approved", "small-plan.txt");
        var received = ModelDump.Of(document);
        File.WriteAllText(Path.ChangeExtension(approved, ".received.txt"), received);
        Assert.Equal(File.ReadAllText(approved), received);
    }
}
