using Planning.Abstractions;
using Planning.Abstractions.Documents;
using Planning.Abstractions.Plugins;
using Planning.Documents;
using Planning.Host.Plugins;
using Planning.Tests;
using static Planning.Host.Tests.Plugins.SomeDocument;

namespace Planning.Host.Tests.Plugins;

public sealed class PluiRecognitionTests
{
    private static readonly DocumentRecogniser Recogniser = new(LaidOut.Real);

    private static IDocumentType Plui => LaidOut.Real.Types.Single(t => t.Id == "plui");

    [Theory]
    [InlineData("Sans titre", "PLUi_RP_v7.docx", "rapport-de-presentation")]
    [InlineData("Projet d’aménagement et de développement durables", "v2.docx", "padd")]
    [InlineData("PLUi valant PLH – Programme d'orientations et d'actions", "v2.docx", "poa")]
    [InlineData("Sans titre", "dossier/3_Reglement/200012345_reglement_20240101.docx", "reglement")]
    [InlineData("Sans titre", "PLUi/5_OAP/secteurs.docx", "oap")]
    [InlineData("PLU de Verderel – Règlement écrit", "x.docx", "reglement")]
    [InlineData("PLUi – Règlement graphique", "x.docx", "documents-graphiques")]
    [InlineData("PLUi du Haut-Pays – Évaluation environnementale", "x.docx", "evaluation-environnementale")]
    [InlineData("PLUi du Haut-Pays – Annexes sanitaires", "x.docx", "annexes")]
    public void A_part_is_known_by_its_title_its_file_or_its_folder(string title, string file, string part)
    {
        var document = With(title, file, Chapter("Préambule", "Le plan local d'urbanisme couvre douze communes."));

        Assert.Equal(("plui", part), Id(Assert.Single(Recogniser.Recognise(document))));
    }

    [Fact]
    public void A_reglement_without_a_name_is_known_by_its_articles()
    {
        var document = With("Sans titre", "v3.docx",
            Chapter("Dispositions applicables à la zone UA", "Sont interdites les occupations et utilisations du sol suivantes."),
            Chapter("Article UA 1", "L'emprise au sol n'excède pas 60 %."),
            Chapter("Implantation des constructions", "En recul des limites séparatives et de l'unité foncière voisine ; surface de plancher."));

        Assert.Equal(("plui", "reglement"), Id(Assert.Single(Recogniser.Recognise(document))));
    }

    [Fact]
    public void A_report_without_a_name_is_known_by_its_chapters_though_it_speaks_of_other_plans()
    {
        var document = With("v3", "v3.docx",
            Chapter("Diagnostic territorial", "Le diagnostic et l'état initial répondent à l'article L. 151-4 ; le SCoT et le PCAET s'imposent au PLUi."),
            Chapter("Justification des choix", "Les prévisions et les besoins répertoriés justifient l'ouverture à l'urbanisation."),
            Chapter("Articulation avec les plans et programmes", "Le PLUi est compatible avec le SCoT ; il prend en compte le PLH, le SDAGE et le SRADDET."));

        Assert.Equal(("plui", "rapport-de-presentation"), Id(Assert.Single(Recogniser.Recognise(document))));
    }

    [Theory]
    [InlineData("SCoT du Pays d'Auge – Document d'orientation et d'objectifs", "Le DOO fixe les objectifs du SCoT.")]
    [InlineData("SCoT du Pays d'Auge – Rapport de présentation", "Le SCoT s'impose aux PLUi. Diagnostic.")]
    [InlineData("PCAET – Diagnostic territorial", "Les émissions de gaz à effet de serre du territoire.")]
    [InlineData("Règlement intérieur de la cantine", "Il est interdit de courir.")]
    [InlineData("Facture n° 2024-117", "Prestation : 1 200 euros. Échéance à trente jours.")]
    [InlineData("La Maison du bois", "Elle longea la lisière ; le village dormait encore, et le projet de partir la tenait éveillée.")]
    [InlineData("Rapport d'activité", "Le diagnostic de l'année justifie une ambition nouvelle.")]
    public void A_document_that_is_no_part_of_a_PLUi_is_not_claimed(string title, string text)
    {
        var scores = Plui.Recognise(With(title, "x.docx", Chapter("Préambule", text)));

        Assert.All(scores, r => Assert.True(r.Score < 0.35, $"{r}"));
    }

    [Theory]
    [InlineData("Tome 2 – PADD", "padd")]
    [InlineData("Pièce n° 3.1 : Règlement écrit", "reglement")]
    [InlineData("1. Rapport de présentation", "rapport-de-presentation")]
    [InlineData("Projet d’aménagement et de développement durables (PADD)", "padd")]
    [InlineData("III - OAP sectorielles", "oap")]
    [InlineData("Orientations d'aménagement et de programmation du PLUi", "oap")]
    [InlineData("Livre 4 Annexes", "annexes")]
    [InlineData("Justification des choix retenus pour établir le PADD", "rapport-de-presentation")]
    [InlineData("Règlement graphique", "documents-graphiques")]
    [InlineData("Annexes", null)]
    [InlineData("Règlement national d'urbanisme", null)]
    [InlineData("Articulation avec le PADD", null)]
    [InlineData("Le PADD", null)]
    [InlineData("Dispositions générales", null)]
    public void A_main_heading_opens_a_part_when_it_says_nothing_else(string heading, string? part) =>
        Assert.Equal(part, Plui.PartOpenedBy(Chapter(heading)));

    [Fact]
    public void A_whole_file_is_split_into_its_parts()
    {
        var document = With("PLUi de la Vallée", "plui.docx", Chapter("Sommaire"), Chapter("Tome 1 – Rapport de présentation", "Diagnostic."),
            Chapter("Évaluation environnementale"), Chapter("Tome 2 – PADD", "Orientations générales."), Chapter("Tome 3 – Règlement", "Zone UA."));

        Assert.Equal(["rapport-de-presentation", "padd", "reglement"], Recogniser.Recognise(document).Select(p => p.Part.Id));
    }

    [Fact]
    public void An_unrelated_document_asks_for_its_type() =>
        Assert.Equal("PLN1201", Assert.Throws<UserErrorException>(() => Recogniser.Recognise(With("Facture", "f.docx", Chapter("Prestation", "Peinture.")))).Code);

    [SharedFact]
    public void A_real_reglement_is_recognised()
    {
        var file = Path.Combine(Repository.Shared!, "data", "plans", "verderel-reglement.docx");

        Assert.Equal(("plui", "reglement"), Id(Assert.Single(Recogniser.Recognise(DocumentReader.Read(file)))));
    }

    private static (string Type, string Part) Id(RecognisedPart part) => (part.Type.Id, part.Part.Id);
}
