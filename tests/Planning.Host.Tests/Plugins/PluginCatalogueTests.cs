using Planning.Abstractions;
using Planning.Abstractions.Findings;
using Planning.Host.Plugins;

namespace Planning.Host.Tests.Plugins;

public sealed class PluginCatalogueTests
{
    [Fact]
    public void The_good_plugin_works_among_the_broken_ones()
    {
        var good = LaidOut.Entry("Good");

        Assert.Equal((PluginState.Loaded, "good", "1.0.0", string.Empty), (good.State, good.Id, good.Version, good.Reason));
        Assert.Equal("courrier", Assert.Single(good.Types).Id);
        var part = Assert.Single(new DocumentRecogniser(LaidOut.Broken).Recognise(SomeDocument.With("Lettre au préfet")));
        Assert.Equal("lettre", part.Part.Id);
        Assert.Equal(Verdict.Missing, Assert.Single(good.Checks).Check(part.Document, FactSet.Empty).Verdict);
    }

    [Theory]
    [InlineData("NoManifest", "NoManifest", "ne contient pas de fichier plugin.json")]
    [InlineData("InvalidJson", "InvalidJson", "JSON correct (ligne 4)")]
    [InlineData("NotAnObject", "NotAnObject", "n'est pas une fiche d'extension")]
    [InlineData("MissingKey", "MissingKey", "Il manque « sdk »")]
    [InlineData("WrongKind", "WrongKind", "« version » doit être un texte")]
    [InlineData("BadId", "BadId", "« Mon Extension »")]
    [InlineData("UnreadableSdk", "UnreadableSdk", "« récent »")]
    [InlineData("NewerSdk", "newer-sdk", "version 0.9 des extensions")]
    [InlineData("OtherSdk", "other-sdk", "version 7.0 des extensions")]
    [InlineData("MissingAssembly", "missing-assembly", "« Plugin.dll », annoncé par plugin.json, est absent")]
    [InlineData("OutsidePath", "OutsidePath", "« ../Good/TestPlugin.Good.dll »")]
    [InlineData("NotADll", "not-a-dll", "« Plugin.dll » n'est pas une bibliothèque .NET")]
    [InlineData("MissingDependency", "missing-dependency", "« TestPlugin.Dependency.dll »")]
    [InlineData("OwnContract", "own-contract", "Planning.Abstractions.dll")]
    [InlineData("Empty", "empty", "ni type de document ni contrôle")]
    [InlineData("Constructor", "constructor", "« La licence a expiré » (InvalidOperationException)")]
    [InlineData("StaticConstructor", "static-constructor", "(FormatException)")]
    [InlineData("SameId", "good", "L'identifiant « good » est déjà celui de l'extension du dossier « Good »")]
    [InlineData("SameType", "same-type", "Le type de document « courrier » est déjà celui de l'extension du dossier « Good »")]
    public void A_broken_plugin_is_named_with_its_reason(string folder, string id, string reason)
    {
        var entry = LaidOut.Entry(folder);

        Assert.Equal((PluginState.Refused, id), (entry.State, entry.Id));
        Assert.Contains(reason, entry.Reason, StringComparison.Ordinal);
        Assert.NotEmpty(entry.Remedy);
        Assert.Empty(entry.Types);
        Assert.Contains(LaidOut.Broken.Notices, n => n.Code == "PLN2100" && n.Message.Contains(id, StringComparison.Ordinal) && n.Message.Contains(reason, StringComparison.Ordinal));
    }

    [Fact]
    public void Entries_are_in_the_order_of_their_folders()
    {
        var folders = LaidOut.Broken.Entries.Select(e => Path.GetFileName(e.Folder)).ToList();

        Assert.Equal(folders.Order(StringComparer.Ordinal), folders);
        Assert.Equal(21, folders.Count);
    }

    [Fact]
    public void A_check_that_throws_is_a_finding_to_review_that_names_its_rule_and_plugin()
    {
        var check = Assert.Single(LaidOut.Entry("OnDocuments").Checks);

        var finding = check.Check(SomeDocument.With("Lettre"), FactSet.Empty);

        Assert.Equal((Verdict.ToReview, "INCIDENT-LETTRE-010"), (finding.Verdict, finding.Rule.Id));
        Assert.Contains("« on-documents »", finding.Message, StringComparison.Ordinal);
        Assert.Contains("Le calendrier manque", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_plugin_that_throws_on_a_document_is_named_and_the_others_go_on()
    {
        var part = Assert.Single(new DocumentRecogniser(LaidOut.Broken).Recognise(
            SomeDocument.With("Lettre au préfet", "lettre.docx", SomeDocument.Chapter("Monsieur le préfet"))));

        Assert.Equal("courrier", part.Type.Id);
        Assert.Contains(part.Document.Notices, n => n.Code == "PLN2101"
            && n.Message.Contains("« on-documents »", StringComparison.Ordinal) && n.Message.Contains("La page 3 est vide", StringComparison.Ordinal));
        Assert.Contains(part.Document.Notices, n => n.Code == "PLN2101" && n.Message.Contains("Le titre est vide", StringComparison.Ordinal));
    }

    [Fact]
    public void A_folder_that_does_not_exist_is_said()
    {
        var catalogue = PluginCatalogue.Load(Path.Combine(AppContext.BaseDirectory, "nowhere"));

        Assert.Empty(catalogue.Entries);
        Assert.Equal("PLN2103", Assert.Single(catalogue.Notices).Code);
        Assert.Equal("PLN1204", Assert.Throws<UserErrorException>(() => new DocumentRecogniser(catalogue).Recognise(SomeDocument.With("Lettre"))).Code);
    }
}
