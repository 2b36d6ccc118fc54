using Planning.Abstractions;
using Planning.Host.Outputs;

namespace Planning.Host.Tests.Outputs;

public sealed class OutputFileTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("planning-output").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void A_device_is_written_to_and_never_replaced()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        // By way of a link, so that what this guards against could only replace the link.
        var link = Path.Combine(folder, "sortie");
        File.CreateSymbolicLink(link, "/dev/null");
        OutputFile.Prepare(link, force: false, []);
        OutputFile.Write(link, stream => stream.WriteByte(1));
        Assert.Equal("/dev/null", new FileInfo(link).LinkTarget);
        Assert.Equal([link], Directory.GetFileSystemEntries(folder));
    }

    [Theory]
    [InlineData("/dev/null", true)]
    [InlineData("/dev/pts/0", true)]
    [InlineData("/dev/shm/controle.html", false)]
    [InlineData("/develop/controle.html", false)]
    public void The_shared_memory_is_a_folder_of_files_and_not_a_device(string path, bool isDevice) => Assert.Equal(isDevice, OutputFile.IsAmongDevices(path));

    [Fact]
    public void A_file_is_written_whole_or_not_at_all()
    {
        var file = Path.Combine(folder, "sortie.txt");
        File.WriteAllText(file, "avant");
        Assert.Equal("PLN1313", Assert.Throws<UserErrorException>(() => OutputFile.Prepare(file, force: false, [])).Code);
        Assert.Throws<InvalidOperationException>(() => OutputFile.Write(file, stream =>
        {
            stream.WriteByte(1);
            throw new InvalidOperationException();
        }));
        Assert.Equal("avant", File.ReadAllText(file));
        Assert.Equal([file], Directory.GetFiles(folder));
    }

    [Theory]
    [InlineData("plan.docx")]
    [InlineData("plan.pdf")]
    [InlineData("5_OAP/secteur.odt")]
    [InlineData("seul-controle.docx")]
    [InlineData("dossier.yaml")]
    [InlineData("dossier.reponses.yaml")]
    [InlineData("5_OAP/dossier.reponses.yaml")]
    public void A_file_that_is_read_of_a_folder_given_is_never_replaced(string file)
    {
        var path = Laid(file);
        Assert.Equal("PLN1311", Assert.Throws<UserErrorException>(() => OutputFile.Prepare(path, force: true, [folder])).Code);
        Assert.Equal("PLN1311", Assert.Throws<UserErrorException>(() => OutputFile.Prepare(path, force: true, [folder + Path.DirectorySeparatorChar])).Code);
    }

    [Theory]
    [InlineData("plan-controle.docx")]
    [InlineData("controle.html")]
    [InlineData("objectifs.xlsx")]
    public void A_file_of_a_folder_given_that_is_not_read_is_replaced_when_forced(string file)
    {
        Laid("plan.docx");
        var path = Laid(file);
        Assert.Equal("PLN1313", Assert.Throws<UserErrorException>(() => OutputFile.Prepare(path, force: false, [folder])).Code);
        OutputFile.Prepare(path, force: true, [folder]);
    }

    [Fact]
    public void A_folder_beside_the_one_given_is_not_in_it()
    {
        var given = Directory.CreateDirectory(Path.Combine(folder, "plan")).FullName;
        OutputFile.Prepare(Laid("plan_v2/padd.docx"), force: true, [given]);
    }

    [Fact]
    public void The_answers_beside_a_document_given_alone_are_never_replaced()
    {
        var document = Laid("plan.docx");
        Assert.Equal("PLN1311", Assert.Throws<UserErrorException>(() => OutputFile.Prepare(Laid("dossier.reponses.yaml"), force: true, [document])).Code);
        OutputFile.Prepare(Laid("autre.docx"), force: true, [document]);
    }

    private string Laid(string file)
    {
        var path = Path.Combine(folder, file);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, "avant");
        return path;
    }
}
