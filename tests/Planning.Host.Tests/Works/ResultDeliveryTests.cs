using Planning.Host.Works;

namespace Planning.Host.Tests.Works;

public sealed class ResultDeliveryTests : IDisposable
{
    private readonly string root = Directory.CreateTempSubdirectory("planning-delivery").FullName;

    public void Dispose() => Directory.Delete(root, recursive: true);

    [Theory]
    [InlineData("PLUi", "PLUi-controle.docx", "PLUi-controle.docx")]
    [InlineData("PLUi.docx", "PLUi-controle.docx", "PLUi.docx-controle.docx")]
    [InlineData("PLUi", "controle.html", "PLUi-controle.html")]
    [InlineData("c", "controle.html", "c-controle.html")]
    public void A_result_bears_the_name_of_its_document(string name, string result, string expected)
    {
        var folder = Folder((result, "résultat"));
        new ResultDelivery(new WorkDelivery(root, name)).Put(folder, Done);
        Assert.Equal("résultat", File.ReadAllText(Path.Combine(root, expected)));
    }

    [Fact]
    public void A_copy_that_a_person_wrote_in_is_kept_beside_the_new_one()
    {
        var copy = Path.Combine(root, "PLUi-controle.docx");
        var delivery = new ResultDelivery(new WorkDelivery(root, "PLUi"));
        delivery.Put(Folder(("PLUi-controle.docx", "un")), Done);
        delivery.Put(Folder(("PLUi-controle.docx", "un")), Done);
        File.WriteAllText(copy, "un, et mes réponses");
        delivery.Put(Folder(("PLUi-controle.docx", "deux")), Done);
        Assert.Equal("deux", File.ReadAllText(copy));
        Assert.Equal("un, et mes réponses", File.ReadAllText(Path.Combine(root, "PLUi-controle-ancien-1.docx")));
        Assert.Equal(2, Directory.GetFiles(root).Length);
    }

    [Fact]
    public void What_a_killed_program_left_half_written_is_removed_and_nothing_else()
    {
        File.WriteAllText(Path.Combine(root, $"PLUi-controle.html.{Guid.NewGuid():N}.tmp"), "<p");
        File.WriteAllText(Path.Combine(root, "PLUi-controle.html.mien.tmp"), "à moi");
        new ResultDelivery(new WorkDelivery(root, "PLUi")).Put(Folder(("controle.html", "<p/>")), Done);
        Assert.Equal(["PLUi-controle.html", "PLUi-controle.html.mien.tmp"], Directory.GetFiles(root).Select(f => Path.GetFileName(f)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Why_nothing_came_of_a_document_is_told_until_something_does()
    {
        var delivery = new ResultDelivery(new WorkDelivery(Path.Combine(root, "resultats"), "PLUi"));
        delivery.Put(Folder(), new WorkOutcome(WorkState.Failed, "Le document est chiffré.", "Donnez le mot de passe."));
        var text = Path.Combine(root, "resultats", "PLUi-non-traite.txt");
        Assert.Equal("Le document est chiffré.\nDonnez le mot de passe.\n", File.ReadAllText(text));
        delivery.Put(Folder(("controle.html", "<p/>")), Done);
        Assert.False(File.Exists(text));
    }

    private static WorkOutcome Done => new(WorkState.Done, string.Empty);

    private WorkFolder Folder(params (string Name, string Text)[] results)
    {
        var folder = new WorkFolder(Path.Combine(root, ".travail", Guid.NewGuid().ToString("N")));
        Directory.CreateDirectory(folder.Received);
        File.WriteAllText(Path.Combine(folder.Received, "PLUi.docx"), "un document");
        folder.Fill(draft =>
        {
            foreach (var (name, text) in results)
            {
                File.WriteAllText(Path.Combine(draft, name), text);
            }

            return Done;
        });
        return folder;
    }
}
