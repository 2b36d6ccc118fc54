using Planning.Abstractions;
using Planning.Host.Commands;

namespace Planning.Host.Tests.Commands;

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
}
