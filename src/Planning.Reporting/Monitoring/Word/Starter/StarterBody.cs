using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using Planning.Reporting.Monitoring.Word.Filling;

namespace Planning.Reporting.Monitoring.Word.Starter;

/// <summary>The text of the starter.</summary>
internal static class StarterBody
{
    private static readonly string[] Guide =
    [
        "Ce modèle est à vous : changez son texte, ses styles, son en-tête, ajoutez votre logo. Le rapport s'écrit dans les contrôles de contenu (onglet Développeur, Propriétés, Étiquette).",
        "Une étiquette peut servir autant de fois que vous voulez, dans le texte, un tableau, un en-tête, une zone de texte. Un contrôle ôté n'est pas rempli.",
        "Pour un seul indicateur : serie:IDENTIFIANT (ses constats), tableau:IDENTIFIANT, graphique:IDENTIFIANT. Pour une seule section : section:IDENTIFIANT.",
        "Un contrôle repeter:sections, repeter:axes ou repeter:objectifs répète ce qu'il contient, où servent section.titre, section.article, section.contenu, axe.titre, axe.contenu, objectif.titre et objectif.contenu.",
        "« planning templates word check » vérifie le modèle. Ces commentaires disparaissent du rapport.",
    ];

    public static Body Of(StarterControls controls) => new([.. Cover(controls), .. Contents(), .. Chapters(controls), .. Annexes(controls), LastSection()]);

    private static IEnumerable<OpenXmlElement> Cover(StarterControls controls) =>
    [
        controls.Line("CouvertureHaut", string.Empty, "plan.territoire"),
        controls.Line("Title", string.Empty, "plan.nom"),
        controls.Line("Subtitle", string.Empty, "rapport.titre"),
        controls.Line("Couverture", "Période ", "rapport.periode"),
        controls.Line("Couverture", "Plan approuvé : ", "plan.approbation"),
        controls.Line("Couverture", "Rapport demandé par : ", "rapport.article"),
        controls.Line("Couverture", "Rédigé le ", "rapport.date"),
    ];

    private static IEnumerable<OpenXmlElement> Contents() =>
    [
        Listing(1, "TOCHeading", "Sommaire", "TOC1", "TOC \\o \"1-3\" \\h \\z \\u"),
        Listing(2, "PlanningListe", "Tableaux et figures", "TableofFigures", "TOC \\h \\z \\c \"Tableau\"", "TOC \\h \\z \\c \"Figure\""),
    ];

    private static IEnumerable<OpenXmlElement> Chapters(StarterControls controls) =>
    [
        controls.Explained("Heading1", "Synthèse", Guide),
        .. controls.Contents("synthese", "Vous pouvez placer à la place synthese.favorable, synthese.defavorable, synthese.inconnu et synthese.decisions, où vous voulez."),
        Runs.Paragraph("Heading1", Runs.Of("Résultats au regard de la loi")),
        .. controls.Contents("rapport.introduction"),
        Table(controls),
        Runs.Paragraph("PlanningSource"),
        .. controls.Contents("sections", "Leurs titres se rangent sous le titre qui précède. Pour choisir vous-même leur niveau, donnez au paragraphe de ce contrôle le style de titre voulu."),
        Runs.Paragraph("Heading1", Runs.Of("Les axes du plan")),
        .. controls.Contents("axes"),
        Runs.Paragraph("Heading1", Runs.Of("Données absentes")),
        Runs.Paragraph(null, Runs.Of("Ce que le rapport doit dire et que les données réunies ne permettent pas d’établir.")),
        .. controls.Contents("donnees-absentes"),
    ];

    private static IEnumerable<OpenXmlElement> Annexes(StarterControls controls) =>
    [
        Runs.Paragraph("Heading1", Runs.Of("Annexes")),
        Runs.Paragraph("Heading2", Runs.Of("Source des chiffres")),
        .. controls.Contents("annexe.sources"),
        Runs.Paragraph("Heading2", Runs.Of("Méthode")),
        .. controls.Contents("annexe.methode"),
        Runs.Paragraph("Heading2", Runs.Of("Passages réécrits")),
        .. controls.Contents("annexe.reecrits"),
    ];

    /// <summary>A list that Word makes, with its title, in the control that Word puts around both.</summary>
    internal static SdtBlock Listing(int rank, string titleStyle, string title, string style, params string[] instructions) => new(
        new SdtProperties(new SdtId { Val = 149_000_000 + rank }, new SdtContentDocPartObject(new DocPartGallery { Val = "Table of Contents" }, new DocPartUnique())),
        new SdtContentBlock(
            [Runs.Paragraph(titleStyle, Runs.Of(title)), .. instructions.Select(i => Runs.Paragraph(style, [.. Runs.Field(i, "Se remplit avec le rapport.")]))]));

    private static Table Table(StarterControls controls)
    {
        var head = new TableRow(new TableRowProperties(new CantSplit(), new TableHeader()),
            new TableCell(Runs.Paragraph("PlanningCellule", Runs.Of("Section"))), new TableCell(Runs.Paragraph("PlanningCellule", Runs.Of("Article"))));
        return new Table(
            new TableProperties(new TableStyle { Val = "PlanningTableau" }, new TableWidth { Width = "5000", Type = TableWidthUnitValues.Pct }, new TableJustification { Val = TableRowAlignmentValues.Center },
                new TableLook { Val = "0420", FirstRow = true, LastRow = false, FirstColumn = false, LastColumn = false, NoHorizontalBand = false, NoVerticalBand = true }),
            new TableGrid(new GridColumn { Width = "5570" }, new GridColumn { Width = "3500" }),
            head, controls.Row("repeter:sections", "section.titre", "section.article"));
    }

    private static SectionProperties LastSection() => new(
        new HeaderReference { Type = HeaderFooterValues.Default, Id = "rIdHeader" }, new FooterReference { Type = HeaderFooterValues.Default, Id = "rIdFooter" },
        new PageSize { Width = 11906, Height = 16838 },
        new PageMargin { Top = 1417, Right = 1417, Bottom = 1417, Left = 1417, Header = 709, Footer = 709, Gutter = 0 }, new TitlePage());
}
