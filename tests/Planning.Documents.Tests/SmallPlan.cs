using Planning.Documents.Tests.OpenDocument;

namespace Planning.Documents.Tests;

/// <summary>A small plan with a bit of everything, written in each format.</summary>
internal static class SmallPlan
{
    public static WordFileBuilder AsWord()
    {
        var numbered = "<w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr>";
        return Some.Body(
            Some.Styled("Titre", "Plan local d’urbanisme intercommunal")
            + Some.P("Sommaire") + Some.Styled("TM1", "1. Diagnostic\t2")
            + Some.Styled("Titre1", "Diagnostic") + Some.Styled("Titre2", "Habitat")
            + $"<w:p>{Some.R("Le parc compte ")}<w:del><w:r><w:delText>900</w:delText></w:r></w:del><w:ins>{Some.R("1 200")}</w:ins>{Some.R(" logements")}<w:r><w:footnoteReference w:id=\"1\"/></w:r>{Some.R(", dont ")}{Some.R("XX", "<w:highlight w:val=\"yellow\"/>")}{Some.R(" vacants.")}</w:p>"
            + Some.P("Tableau 1 : Logements") + Some.Table(["Commune", "2015", "2021"], ["Bayeux", "6 700", "6 900"])
            + Some.P("Trois besoins :") + Some.P("– les jeunes ;") + Some.P("– les aînés.")
            + $"<w:p>{Some.Picture("Carte du parc")}</w:p>" + Some.P("Carte 1 : Parc de logements")
            + Some.Styled("Titre1", "Justification des choix") + Some.P("Les choix sont justifiés."))
            .WithStyles(("Titre", "Title", ""), ("TM1", "toc 1", ""), ("Titre1", "heading 1", numbered), ("Titre2", "heading 2", numbered))
            .WithNumbering(
                "<w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"0\"><w:numFmt w:val=\"decimal\"/><w:pStyle w:val=\"Titre1\"/><w:lvlText w:val=\"%1.\"/></w:lvl>"
                + "<w:lvl w:ilvl=\"1\"><w:numFmt w:val=\"decimal\"/><w:pStyle w:val=\"Titre2\"/><w:lvlText w:val=\"%1.%2\"/></w:lvl></w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>")
            .WithFootnotes($"<w:footnote w:id=\"1\">{Some.P("Source : INSEE.")}</w:footnote>")
            .WithHeader(Some.P("PLUi – Rapport de présentation"));
    }

    public static OpenDocumentFileBuilder AsOpenDocument() => Odt.Body(
            $"<text:tracked-changes><text:changed-region><text:deletion>{Odt.P("900")}</text:deletion></text:changed-region></text:tracked-changes>"
            + Odt.P("Plan local d’urbanisme intercommunal", "Title")
            + $"<text:table-of-content><text:index-body><text:index-title>{Odt.P("Sommaire")}</text:index-title>{Odt.P("1. Diagnostic\t2", "Contents_20_1")}</text:index-body></text:table-of-content>"
            + Odt.H(1, "Diagnostic") + Odt.H(2, "Habitat")
            + Odt.P($"Le parc compte <text:change text:change-id=\"a\"/><text:change-start text:change-id=\"b\"/>1 200<text:change-end text:change-id=\"b\"/> logements{Odt.Note("footnote", "Source : INSEE.")}, dont {Odt.Span("T1", "XX")} vacants.")
            + Odt.P("Tableau 1 : Logements") + Odt.Table(["Commune", "2015", "2021"], ["Bayeux", "6 700", "6 900"])
            + Odt.P("Trois besoins :") + Odt.P("– les jeunes ;") + Odt.P("– les aînés.")
            + Odt.P(Odt.Picture("Carte du parc")) + Odt.P("Carte 1 : Parc de logements")
            + Odt.H(1, "Justification des choix") + Odt.P("Les choix sont justifiés."))
        .WithHeadingStyles(Odt.Level(1, "1", element: "outline-level-style") + Odt.Level(2, "1", "", 2, "outline-level-style"))
        .WithStyles(Odt.Style("Title", "paragraph", "") + Odt.Style("Contents_20_1", "paragraph", "", "style:display-name=\"Contents 1\""))
        .WithAutomaticStyles(Odt.Style("T1", "text", Odt.Letters("fo:background-color=\"#ffff00\"")))
        .WithMaster($"<style:header>{Odt.P("PLUi – Rapport de présentation")}</style:header>");
}
