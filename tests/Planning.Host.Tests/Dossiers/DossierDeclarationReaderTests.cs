using Planning.Abstractions;
using Planning.Host.Dossiers;

namespace Planning.Host.Tests.Dossiers;

public sealed class DossierDeclarationReaderTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("planning-dossier").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void A_folder_without_a_declaration_has_none() => Assert.Null(DossierDeclarationReader.Read(folder));

    [Fact]
    public void Facts_are_read_nested_or_not_and_parts_by_path()
    {
        Directory.CreateDirectory(Path.Combine(folder, "5_OAP"));
        File.WriteAllText(Path.Combine(folder, "5_OAP", "v2.docx"), string.Empty);
        var read = Read("""
            type: plui
            nom: PLUi du Val d'Essai
            siren: 200 012 345
            communes: [Essai, Val]
            territoire: {littoral: false}
            plan.date_arret: 2024-03-31
            plan.date_approbation:
            pieces: {5_OAP/v2.docx: oap}
            """);
        Assert.Equal(("plui", "PLUi du Val d'Essai"), (read.Type, read.Name));
        Assert.False(read.Facts.Truth("territoire.littoral"));
        Assert.Equal(new DateOnly(2024, 3, 31), read.Facts.Day("plan.date_arret"));
        Assert.Equal(["plan.date_arret", "territoire.littoral"], read.Facts.Names.Order());
        Assert.Equal("oap", read.PartOf(folder, Path.Combine(folder, "5_OAP", "v2.docx")));
    }

    [Theory]
    [InlineData("tpye: plui", "« type »")]
    [InlineData("siren: 12345", "neuf chiffres")]
    [InlineData("pieces: {absent.docx: padd}", "absent.docx")]
    [InlineData("territoire.littoral: true\nterritoire.littoral: false", "deux fois")]
    [InlineData("type: [plui", "n'est pas lisible")]
    [InlineData("- plui", "une suite de faits")]
    public void A_mistake_is_told_with_its_place(string text, string words)
    {
        var error = Assert.Throws<UserErrorException>(() => Read(text));
        Assert.Contains(words, $"{error.Message} {error.Remedy}", StringComparison.Ordinal);
        Assert.Contains("dossier.yaml", error.Message, StringComparison.Ordinal);
    }

    public static TheoryData<string> Hostile => new(
        new string('[', 200_000), string.Concat(Enumerable.Repeat("{b: ", 50_000)), "nom: &a b\ntype: *a", "type: plui\n---\ntype: scot",
        "territoire.littoral: true\nterritoire: {littoral: false}");

    [Theory]
    [MemberData(nameof(Hostile))]
    public void A_hostile_declaration_is_refused_in_a_sentence(string text) =>
        Assert.StartsWith("PLN13", Assert.Throws<UserErrorException>(() => Read(text)).Code, StringComparison.Ordinal);

    [Fact]
    public void A_declaration_in_another_encoding_asks_for_utf_8()
    {
        File.WriteAllBytes(Path.Combine(folder, DossierDeclaration.FileName), [.. "nom: r"u8, 0xE9, .. "gion"u8]);
        Assert.Equal("PLN1329", Assert.Throws<UserErrorException>(() => DossierDeclarationReader.Read(folder)).Code);
    }

    private DossierDeclaration Read(string text)
    {
        File.WriteAllText(Path.Combine(folder, DossierDeclaration.FileName), text);
        return DossierDeclarationReader.Read(folder)!;
    }
}
