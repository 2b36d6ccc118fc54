using Planning.Abstractions.Documents;
using Planning.Host.Plugins;
using static Planning.Host.Tests.Plugins.SomeDocument;

namespace Planning.Host.Tests.Plugins;

public sealed class PartSplitterTests
{
    [Fact]
    public void A_file_of_several_parts_gives_one_document_a_part_in_order()
    {
        var parts = Split(Chapter("Avant-propos", "Bonjour."), Chapter("Règles"), Chapter("Lexique"), Chapter("Rapport"));

        Assert.Equal(["regles", "rapport"], parts.Select(p => p.Part.Id));
        Assert.Equal(["Avant-propos", "Règles", "Lexique"], Titles(parts[0]));
        Assert.Equal(["Rapport"], Titles(parts[1]));
        Assert.All(parts, p => Assert.Contains(p.Document.Notices, n => n.Code == "PLN2102"));
    }

    [Fact]
    public void A_carried_part_stays_with_its_carrier_when_that_one_is_there()
    {
        var parts = Split(Chapter("Rapport"), Chapter("Règles"), Chapter("Évaluation"));

        Assert.Equal(["rapport", "regles"], parts.Select(p => p.Part.Id));
        Assert.Equal(["Rapport", "Évaluation"], Titles(parts[0]));
    }

    [Fact]
    public void A_carried_part_without_its_carrier_is_a_document_of_its_own() =>
        Assert.Equal(["evaluation", "regles"], Split(Chapter("Évaluation"), Chapter("Règles")).Select(p => p.Part.Id));

    [Fact]
    public void The_chapters_of_one_part_are_not_several()
    {
        var document = With("x", "x.docx", Chapter("Rapport"), Chapter("Évaluation"));

        Assert.Null(PartSplitter.Split(document, SomeType.Plan()));
    }

    [Fact]
    public void Parts_under_a_lone_main_heading_are_found()
    {
        var parts = Split(Chapter("Plan de la vallée", "Dossier approuvé.", Chapter("Rapport"), Chapter("Règles")));

        Assert.Equal(["rapport", "regles"], parts.Select(p => p.Part.Id));
        Assert.Equal(["Plan de la vallée"], Titles(parts[1]));
        Assert.Single(parts[0].Document.Root.Sections[0].Blocks);
        Assert.Empty(parts[1].Document.Root.Sections[0].Blocks);
        Assert.Equal("Règles", Assert.Single(parts[1].Document.Root.Sections[0].Sections).Title);
    }

    private static IReadOnlyList<RecognisedPart> Split(params Section[] sections) =>
        LaidOut.Recogniser(SomeType.Plan()).Recognise(With("x", "x.docx", sections));

    private static IEnumerable<string> Titles(RecognisedPart part) => part.Document.Root.Sections.Select(s => s.Title);
}
