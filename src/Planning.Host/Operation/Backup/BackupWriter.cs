using System.Globalization;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text.Json;
using Planning.Abstractions.Documents;
using Planning.Host.Jobs;
using Planning.Host.Settings;
using Planning.Host.Works;
using Planning.Indicators.Store;

namespace Planning.Host.Operation.Backup;

/// <summary>
/// Writes all that a service knows into one archive, while it goes on. The databases come first: what they name is on the disk before they
/// do, so the files copied after them can only be more.
/// </summary>
internal sealed class BackupWriter(PlanningSettings settings, TimeProvider clock)
{
    /// <summary>The name of an archive, where a person gives none.</summary>
    public string NameNow() => clock.GetLocalNow().ToString("'planning-'yyyyMMdd-HHmmss'.zip'", CultureInfo.InvariantCulture);

    /// <summary>Writes the archive. Whoever holds it reads every document: only its owner may.</summary>
    /// <param name="file">The archive, which is not there yet.</param>
    /// <param name="cancellation">Stops it.</param>
    /// <exception cref="Planning.Abstractions.UserErrorException">There is nothing to back up, or something cannot be read.</exception>
    public BackupOutcome Write(string file, CancellationToken cancellation)
    {
        if (!Directory.Exists(settings.Data))
        {
            throw BackupErrors.Nothing(settings.Data);
        }

        var scratch = Directory.CreateDirectory(Path.Combine(Path.GetDirectoryName(Path.GetFullPath(file))!, WorkFolder.NewDraft())).FullName;
        try
        {
            using var stream = Create(file);
            using var archive = new ZipArchive(stream, ZipArchiveMode.Create);
            List<BackupEntry> entries = [.. Databases(scratch).Select(copy => Add(archive, Path.GetFileName(copy), copy)!)];
            foreach (var path in new BackupContents(settings.Data).Files().Where(p => Path.GetFullPath(p, settings.Data) != Path.GetFullPath(file)))
            {
                cancellation.ThrowIfCancellationRequested();
                entries.AddRange(Add(archive, path, Path.Combine(settings.Data, path)) is { } entry ? [entry] : []);
            }

            Describe(archive, entries);
            return new BackupOutcome(entries.Count, entries.Sum(e => e.Length), Left());
        }
        finally
        {
            Directory.Delete(scratch, recursive: true);
        }
    }

    private static FileStream Create(string file)
    {
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        return new FileStream(file, options);
    }

    /// <summary>Copies of the databases. The indicators become a file wherever they are; the works, where they are in one.</summary>
    private IEnumerable<string> Databases(string scratch)
    {
        var indicators = Path.Combine(scratch, StoreLocation.FileName);
        using (var store = new StoreSource(settings, clock).OpenIfAny(null))
        {
            store?.BackUp(indicators);
        }

        var works = Path.Combine(scratch, WorkServices.FileName);
        if (StoreDatabase.Of(WorkServices.LocationOf(settings), clock) is { Dialect: "sqlite", Exists: true } ledger)
        {
            LedgerCopy.Write(ledger, works);
        }

        return new[] { indicators, works }.Where(File.Exists);
    }

    /// <summary>Adds a file; null where it has gone since it was listed.</summary>
    private static BackupEntry? Add(ZipArchive archive, string path, string source)
    {
        try
        {
            using var from = new FileStream(source, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            using var to = archive.CreateEntry(path, Level(path)).Open();
            using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
            var (buffer, length) = (new byte[1 << 16], 0L);
            for (var read = from.Read(buffer); read > 0; read = from.Read(buffer))
            {
                hash.AppendData(buffer, 0, read);
                to.Write(buffer, 0, read);
                length += read;
            }

            return new BackupEntry(path, length, Convert.ToHexStringLower(hash.GetHashAndReset()));
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            return null;
        }
        catch (UnauthorizedAccessException e)
        {
            throw BackupErrors.Changed(source, e);
        }
    }

    /// <summary>Documents are compressed already.</summary>
    private static CompressionLevel Level(string path) => Path.GetExtension(path).ToLowerInvariant() is ".docx" or ".docm" or ".odt" or ".pdf" or ".xlsx" or ".png" ? CompressionLevel.NoCompression : CompressionLevel.Optimal;

    private void Describe(ZipArchive archive, IReadOnlyList<BackupEntry> entries)
    {
        using var manifest = archive.CreateEntry(BackupManifest.FileName).Open();
        JsonSerializer.Serialize(manifest, new BackupManifest
        {
            Format = BackupManifest.KnownFormat,
            Program = typeof(BackupWriter).Assembly.GetName().Version!.ToString(3),
            Made = clock.GetUtcNow(),
            Files = entries,
        }, BackupJson.Default.BackupManifest);
    }

    private IReadOnlyList<Notice> Left() => settings.PostgreSql.Length == 0 ? [] :
    [
        new Notice("PLN2751", "Les indicateurs sont dans la sauvegarde ; les travaux et leur programmation, gardés dans PostgreSQL, n'y sont pas.",
            "Sauvegardez-les aussi : pg_dump --format=custom --schema=planning_service --schema=public --file=planning.dump NOM_DE_LA_BASE."),
    ];
}
