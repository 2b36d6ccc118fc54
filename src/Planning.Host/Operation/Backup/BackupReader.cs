using System.IO.Compression;
using System.Security.Cryptography;
using System.Text.Json;

namespace Planning.Host.Operation.Backup;

/// <summary>A backup, opened. What it says of itself is not believed: each file is counted and hashed before one is taken.</summary>
internal sealed class BackupReader : IDisposable
{
    private const int MostManifestBytes = 256 * 1024 * 1024;

    private readonly string file;
    private readonly ZipArchive archive;

    private BackupReader(string file, ZipArchive archive, BackupManifest manifest) => (this.file, this.archive, Manifest) = (file, archive, manifest);

    /// <summary>What it holds.</summary>
    public BackupManifest Manifest { get; }

    /// <summary>Opens a backup.</summary>
    /// <exception cref="Planning.Abstractions.UserErrorException">There is none, it is none, or of a newer version.</exception>
    public static BackupReader Open(string file)
    {
        ZipArchive? archive = null;
        try
        {
            archive = ZipFile.OpenRead(file);
            var manifest = Read(archive) ?? throw BackupErrors.NotABackup(file, null);
            return manifest.Format <= BackupManifest.KnownFormat ? new BackupReader(file, archive, manifest) : throw BackupErrors.Newer(file, manifest.Program);
        }
        catch (Exception e) when (e is InvalidDataException or JsonException)
        {
            archive?.Dispose();
            throw BackupErrors.NotABackup(file, e);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException)
        {
            archive?.Dispose();
            throw BackupErrors.Unreadable(file, e);
        }
        catch
        {
            archive?.Dispose();
            throw;
        }
    }

    /// <summary>Checks that it holds what its manifest says, whole, and nothing else.</summary>
    /// <exception cref="Planning.Abstractions.UserErrorException">It does not.</exception>
    public void Check(CancellationToken cancellation)
    {
        if (archive.Entries.Count != Manifest.Files.Count + 1 || Manifest.Files.DistinctBy(f => f.Path, StringComparer.OrdinalIgnoreCase).Count() != Manifest.Files.Count)
        {
            throw BackupErrors.Damaged(file, "elle ne contient pas exactement les fichiers qu'elle annonce");
        }

        foreach (var entry in Manifest.Files)
        {
            RefuseOutside(entry.Path);
            Copy(entry, Stream.Null, cancellation);
        }
    }

    /// <summary>Writes all files under a folder.</summary>
    /// <exception cref="Planning.Abstractions.UserErrorException">A file is not what the manifest says.</exception>
    public void Extract(string folder, CancellationToken cancellation)
    {
        foreach (var entry in Manifest.Files)
        {
            RefuseOutside(entry.Path);
            var target = Path.Combine(folder, entry.Path);
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            using var stream = new FileStream(target, FileMode.CreateNew, FileAccess.Write);
            Copy(entry, stream, cancellation);
        }
    }

    /// <inheritdoc/>
    public void Dispose() => archive.Dispose();

    private static BackupManifest? Read(ZipArchive archive)
    {
        if (archive.GetEntry(BackupManifest.FileName) is not { Length: <= MostManifestBytes } entry)
        {
            return null;
        }

        using var stream = entry.Open();
        return JsonSerializer.Deserialize(stream, BackupJson.Default.BackupManifest) is { Files: not null, Program: not null } manifest ? manifest : null;
    }

    /// <summary>Reads no more than the manifest says: an archive can unfold to more than any disk holds.</summary>
    private void Copy(BackupEntry entry, Stream target, CancellationToken cancellation)
    {
        try
        {
            using var from = (archive.GetEntry(entry.Path) ?? throw BackupErrors.Damaged(file, $"« {entry.Path} » y manque")).Open();
            using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
            var (buffer, left) = (new byte[1 << 16], entry.Length);
            for (var read = from.Read(buffer); read > 0 && left >= 0; read = from.Read(buffer))
            {
                cancellation.ThrowIfCancellationRequested();
                left -= read;
                hash.AppendData(buffer, 0, read);
                target.Write(buffer, 0, read);
            }

            if (left != 0 || Convert.ToHexStringLower(hash.GetHashAndReset()) != entry.Hash)
            {
                throw BackupErrors.Damaged(file, $"« {entry.Path} » n'est plus ce qui avait été sauvegardé");
            }
        }
        catch (InvalidDataException e)
        {
            throw BackupErrors.Damaged(file, $"« {entry.Path} » ne se lit plus", e);
        }
    }

    /// <summary>A place in the archive is one in the folder of the data, or the archive is refused.</summary>
    private void RefuseOutside(string path)
    {
        var root = Path.GetFullPath("donnees");
        if (string.IsNullOrEmpty(path) || path.Contains('\0', StringComparison.Ordinal) || path.Split('/').Any(p => p is "" or "." or "..")
            || !Path.GetFullPath(Path.Combine(root, path)).StartsWith(root + Path.DirectorySeparatorChar, StringComparison.Ordinal))
        {
            throw BackupErrors.OutsidePath(file, path);
        }
    }
}
