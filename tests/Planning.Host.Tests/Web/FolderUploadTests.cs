using System.Net;
using Planning.Host.Works;

namespace Planning.Host.Tests.Web;

[Collection(nameof(OpenService))]
public sealed class FolderUploadTests(OpenService open)
{
    [Fact]
    public async Task A_folder_keeps_its_sub_folders_and_lends_its_name()
    {
        using var visitor = open.Visitor();
        var work = Visitor.WorkOf(await visitor.DropAsync(("PLUi v7/1_Rapport.docx", SmallFile.Word()), ("PLUi v7/annexes/Bruit.docx", SmallFile.Word()), ("PLUi v7/dossier.yaml", "type: plui\n"u8.ToArray())));
        Assert.Equal(["1_Rapport.docx", Path.Combine("annexes", "Bruit.docx"), "dossier.yaml"], Paths(work));
        Assert.Contains("PLUi v7, 2 documents", WebUtility.HtmlDecode(await visitor.TextAsync($"/travaux/{work}")), StringComparison.Ordinal);
        await visitor.WaitAsync(work);
    }

    [Fact]
    public async Task What_else_stands_in_a_folder_is_left_aside()
    {
        using var visitor = open.Visitor();
        var work = Visitor.WorkOf(await visitor.DropAsync(("PLUi/PADD.docx", SmallFile.Word()), ("PLUi/plan.png", "PNG"u8.ToArray()), ("PLUi/~$PADD.docx", "verrou"u8.ToArray()), ("PLUi/.DS_Store", ""u8.ToArray()), ("PLUi/photos/Thumbs.db", "x"u8.ToArray())));
        Assert.Equal(["PADD.docx"], Paths(work));
        await visitor.WaitAsync(work);
    }

    [Fact]
    public async Task A_folder_without_a_document_is_refused()
    {
        using var visitor = open.Visitor();
        var answer = await visitor.DropAsync(("Photos/a.png", "PNG"u8.ToArray()));
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains("ne contient aucun document", WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync()), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("PLUi/../../../x.docx")]
    [InlineData("PLUi/..\\..\\x.docx")]
    [InlineData("//partage/x.docx")]
    [InlineData("C:/Windows/x.docx")]
    [InlineData("PLUi/./x.docx")]
    [InlineData("a/b/c/d/e/f/g/h/i/j/x.docx")]
    public async Task A_path_that_no_browser_makes_of_a_folder_counts_for_nothing(string path)
    {
        using var visitor = open.Visitor();
        var work = Visitor.WorkOf(await visitor.DropAsync((path, "rien"u8.ToArray())));
        Assert.Equal(["x.docx"], Paths(work));
        await visitor.WaitAsync(work);
    }

    [Fact]
    public async Task Folders_are_called_what_a_file_system_takes()
    {
        using var visitor = open.Visitor();
        var work = Visitor.WorkOf(await visitor.DropAsync(("PLUi/con/a.docx", SmallFile.Word()), ("PLUi/.caché /b.docx", SmallFile.Word()), ("PLUi/\u202Ednoc/c.docx", SmallFile.Word())));
        Assert.Equal([Path.Combine("caché", "b.docx"), Path.Combine("dnoc", "c.docx"), Path.Combine("dossier", "a.docx")], Paths(work));
        await visitor.WaitAsync(work);
    }

    private IReadOnlyList<string> Paths(string work)
    {
        var received = Path.Combine(open.Service.Data, WorkFolder.Shelf, work, "recu");
        return [.. Directory.EnumerateFiles(received, "*", SearchOption.AllDirectories).Select(f => Path.GetRelativePath(received, f)).Order(StringComparer.Ordinal)];
    }
}
