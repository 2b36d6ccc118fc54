using Planning.Reporting.Checklist.Sarif;

namespace Planning.Reporting.Tests.Checklist.Sarif;

public sealed class ArtifactUriTests
{
    [Theory]
    [InlineData("dossier/PLUi RP v7.docx", "dossier/PLUi%20RP%20v7.docx")]
    [InlineData("./Règlement n°2 (#3) 100 %.docx", "R%C3%A8glement%20n%C2%B02%20%28%233%29%20100%20%25.docx")]
    [InlineData("../voisin/a.docx", "../voisin/a.docx")]
    [InlineData("/srv/plui/a b.docx", "file:///srv/plui/a%20b.docx")]
    [InlineData(@"C:\Dossiers\a b.docx", "file:///C:/Dossiers/a%20b.docx")]
    [InlineData(@"\\serveur\partage\a.docx", "file://serveur/partage/a.docx")]
    [InlineData("tome 1: rapport.docx", "tome%201%3A%20rapport.docx")]
    public void A_path_is_a_uri_that_keeps_being_relative_or_not(string path, string uri)
    {
        Assert.Equal(uri, ArtifactUri.Of(path));
        Assert.True(Uri.IsWellFormedUriString(uri, UriKind.RelativeOrAbsolute));
    }
}
