using Planning.Host.Jobs;

namespace Planning.Host.Tests.Jobs;

public sealed class SourceFilesTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("planning-sources").FullName;

    public SourceFilesTests()
    {
        Directory.CreateDirectory(Path.Combine(folder, "5_OAP"));
        foreach (var file in new[] { "1_RP.docx", "5_OAP/secteur.docx", "~$1_RP.docx", "notes.txt" })
        {
            File.WriteAllText(Path.Combine(folder, file), string.Empty);
        }
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void A_folder_is_one_dossier_with_the_documents_of_its_sub_folders()
    {
        var set = Assert.Single(SourceFiles.Sets([folder]));
        Assert.Equal(folder, set.Folder);
        Assert.Equal(["1_RP.docx", "secteur.docx"], set.Files.Select(Path.GetFileName));
    }

    [Fact]
    public void A_folder_with_its_own_declaration_is_another_dossier()
    {
        File.WriteAllText(Path.Combine(folder, "5_OAP", "dossier.yaml"), "type: plui");
        Assert.Equal(2, SourceFiles.Sets([folder]).Count);
    }

    [Fact]
    public void A_link_that_leads_back_is_not_followed()
    {
        Directory.CreateSymbolicLink(Path.Combine(folder, "5_OAP", "retour"), folder);
        Assert.Equal(2, Assert.Single(SourceFiles.Sets([folder])).Files.Count);
    }

    [Fact]
    public void A_document_given_twice_is_taken_once()
    {
        var file = Path.Combine(folder, "1_RP.docx");
        Assert.Equal(2, SourceFiles.Sets([folder, folder, file, Path.Combine(folder, ".", "1_RP.docx")]).Sum(s => s.Files.Count));
    }

    [Fact]
    public void An_annotated_copy_beside_its_original_is_left_out_and_told()
    {
        File.WriteAllText(Path.Combine(folder, "seul-controle.docx"), string.Empty);
        File.WriteAllText(Path.Combine(folder, "plan.docx"), string.Empty);
        File.WriteAllText(Path.Combine(folder, "plan-controle.docx"), string.Empty);
        var files = FolderContents.Of(folder).Documents.Select(Path.GetFileName).ToList();
        Assert.Contains("plan.docx", files);
        Assert.Contains("seul-controle.docx", files);
        Assert.DoesNotContain("plan-controle.docx", files);
        Assert.Contains("plan-controle.docx", Assert.Single(SetNotices.Of(Assert.Single(SourceFiles.Sets([folder])))).Message, StringComparison.Ordinal);
        Assert.Empty(SetNotices.Of(new SourceSet(null, [])));
    }

    [Fact]
    public void A_pdf_beside_the_document_of_its_name_is_left_out_and_told()
    {
        File.WriteAllText(Path.Combine(folder, "1_RP.PDF"), string.Empty);
        File.WriteAllText(Path.Combine(folder, "carte.pdf"), string.Empty);
        var files = FolderContents.Of(folder).Documents.Select(Path.GetFileName).ToList();
        Assert.Contains("1_RP.docx", files);
        Assert.Contains("carte.pdf", files);
        Assert.DoesNotContain("1_RP.PDF", files);
        var notice = Assert.Single(SetNotices.Of(Assert.Single(SourceFiles.Sets([folder]))));
        Assert.Equal("PLN2527", notice.Code);
        Assert.Contains("1_RP.PDF", notice.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_pdf_beside_a_document_that_cannot_be_read_is_read()
    {
        File.WriteAllText(Path.Combine(folder, "plan.doc"), string.Empty);
        File.WriteAllText(Path.Combine(folder, "plan.pdf"), string.Empty);
        Assert.Contains("plan.pdf", FolderContents.Of(folder).Documents.Select(Path.GetFileName));
        Assert.Empty(SetNotices.Of(Assert.Single(SourceFiles.Sets([folder]))));
    }

    [Fact]
    public void What_is_left_aside_in_a_dossier_inside_another_is_told_of_it_alone()
    {
        File.WriteAllText(Path.Combine(folder, "5_OAP", "dossier.yaml"), "type: plui");
        File.WriteAllText(Path.Combine(folder, "5_OAP", "secteur-controle.docx"), string.Empty);
        var told = SourceFiles.Sets([folder]).Where(s => SetNotices.Of(s).Any());
        Assert.Equal(Path.Combine(folder, "5_OAP"), Assert.Single(told).Folder);
    }

    [Fact]
    public void What_is_left_aside_is_told_of_files_taken_one_by_one_too()
    {
        File.WriteAllText(Path.Combine(folder, "1_RP-controle.docx"), string.Empty);
        var set = SourceFiles.OneByOne([folder]);
        Assert.Null(set.Folder);
        Assert.Equal("PLN2405", Assert.Single(SetNotices.Of(set)).Code);
    }
}
