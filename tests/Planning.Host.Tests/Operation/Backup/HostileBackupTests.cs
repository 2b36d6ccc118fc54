using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Planning.Abstractions;
using Planning.Host.Operation.Backup;

namespace Planning.Host.Tests.Operation.Backup;

public sealed class HostileBackupTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("planning-test-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Theory]
    [InlineData("../dehors.txt")]
    [InlineData("travaux/../../dehors.txt")]
    [InlineData("/tmp/planning-dehors.txt")]
    [InlineData("travaux//dehors.txt")]
    [InlineData(".")]
    [InlineData("")]
    public void A_file_that_would_leave_the_folder_has_the_whole_refused(string path)
    {
        Write([Entry(path, "x")], (path.Length == 0 ? "sans-nom" : path, "x"));

        Assert.Equal("PLN1847", Refusal());
    }

    [Fact]
    public void A_file_that_changed_has_the_whole_refused()
    {
        Write([Entry("documents/a.txt", "vrai"), Entry("documents/b.txt", "vrai")], ("documents/a.txt", "vrai"), ("documents/b.txt", "faux"));

        Assert.Equal("PLN1846", Refusal());
    }

    [Fact]
    public void A_file_that_lacks_has_the_whole_refused()
    {
        Write([Entry("documents/a.txt", "vrai"), Entry("documents/b.txt", "vrai")], ("documents/a.txt", "vrai"), ("documents/c.txt", "vrai"));

        Assert.Equal("PLN1846", Refusal());
    }

    [Fact]
    public void A_file_that_is_not_announced_has_the_whole_refused()
    {
        Write([Entry("documents/a.txt", "vrai")], ("documents/a.txt", "vrai"), ("service.lock", string.Empty));

        Assert.Equal("PLN1846", Refusal());
    }

    [Fact]
    public void A_file_that_unfolds_to_more_than_announced_has_the_whole_refused()
    {
        Write([new BackupEntry("documents/a.txt", 10, new string('0', 64))], ("documents/a.txt", new string('a', 10_000_000)));

        Assert.Equal("PLN1846", Refusal());
    }

    [Fact]
    public void A_database_that_does_not_open_has_the_whole_refused()
    {
        Write([Entry("service.db", "Des notes, qui ne sont pas une base de données.")], ("service.db", "Des notes, qui ne sont pas une base de données."));

        Assert.Equal("PLN1846", Refusal());
    }

    [Fact]
    public void A_backup_of_a_newer_version_is_refused()
    {
        Write(new BackupManifest { Format = 2, Program = "9.0.0", Made = DateTimeOffset.UnixEpoch, Files = [] });

        Assert.Equal("PLN1848", Refusal());
    }

    [Fact]
    public void What_is_no_backup_is_refused()
    {
        Assert.Equal("PLN1844", Refusal());
        File.WriteAllText(Archive, "Ceci n'est pas une archive.");
        Assert.Equal("PLN1845", Refusal());
        File.Delete(Archive);
        using (var zip = ZipFile.Open(Archive, ZipArchiveMode.Create))
        {
            zip.CreateEntry("photo.png");
        }

        Assert.Equal("PLN1845", Refusal());
    }

    private string Archive => Path.Combine(folder, "sauvegarde.zip");

    /// <summary>The code of the refusal; nothing may be left of the attempt.</summary>
    private string Refusal()
    {
        var error = Assert.Throws<UserErrorException>(() => new BackupRestore(TimeProvider.System).Run(Archive, Path.Combine(folder, "repris"), CancellationToken.None));
        Assert.DoesNotContain(Directory.EnumerateFileSystemEntries(folder), e => e != Archive);
        return error.Code;
    }

    private static BackupEntry Entry(string path, string text) => new(path, Encoding.UTF8.GetByteCount(text), Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text))));

    private void Write(IReadOnlyList<BackupEntry> announced, params (string Path, string Text)[] files) =>
        Write(new BackupManifest { Format = 1, Program = "0.3.0", Made = DateTimeOffset.UnixEpoch, Files = announced }, files);

    private void Write(BackupManifest manifest, params (string Path, string Text)[] files)
    {
        using var zip = ZipFile.Open(Archive, ZipArchiveMode.Create);
        foreach (var (path, text) in files.Append((BackupManifest.FileName, JsonSerializer.Serialize(manifest, BackupJson.Default.BackupManifest))))
        {
            using var stream = zip.CreateEntry(path).Open();
            stream.Write(Encoding.UTF8.GetBytes(text));
        }
    }
}
