using Planning.Abstractions;
using Planning.Host.Operation.Doctor;
using Planning.Host.Outputs;
using Planning.Host.Works;
using Planning.Indicators.Store;

namespace Planning.Host.Operation.Backup;

/// <summary>Takes a backup over into a new folder: all of it, or nothing.</summary>
internal sealed class BackupRestore(TimeProvider clock)
{
    /// <summary>Restores it, beside its place first.</summary>
    /// <param name="file">The archive.</param>
    /// <param name="data">The folder of the data, not there or empty.</param>
    /// <param name="cancellation">Stops it.</param>
    /// <returns>What was restored.</returns>
    /// <exception cref="UserErrorException">The backup is not sound, or the folder is not empty or cannot be written to.</exception>
    public BackupManifest Run(string file, string data, CancellationToken cancellation)
    {
        var folder = Path.TrimEndingDirectorySeparator(Path.GetFullPath(data));
        if (File.Exists(folder) || (Directory.Exists(folder) && Directory.EnumerateFileSystemEntries(folder).Any()))
        {
            throw BackupErrors.NotEmpty(data);
        }

        using var backup = BackupReader.Open(file);
        backup.Check(cancellation);
        var draft = $"{folder}.{Guid.NewGuid():N}.tmp";
        try
        {
            OutputFile.MakeFolder(draft);
            backup.Extract(draft, cancellation);
            Require(file, new StoreExamination("Indicateurs", new StoreLocation { Folder = draft }, typeof(ObservationStore).Assembly, clock));
            Require(file, new StoreExamination("Travaux", new StoreLocation { Folder = draft, Name = WorkServices.FileName }, typeof(WorkLedger).Assembly, clock));
            Place(draft, folder);
            return backup.Manifest;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new UserErrorException("PLN1851", $"Impossible d'écrire dans « {data} » : le dossier est protégé, ou le disque plein. Rien n'a été repris.", "Libérez de la place, ou indiquez un autre dossier avec --data.", e);
        }
        finally
        {
            if (Directory.Exists(draft))
            {
                Directory.Delete(draft, recursive: true);
            }
        }
    }

    private static void Place(string draft, string folder)
    {
        if (Directory.Exists(folder))
        {
            Directory.Delete(folder);
        }

        Directory.Move(draft, folder);
    }

    /// <summary>The files are those that were saved; that this program can use the databases among them is another matter.</summary>
    private static void Require(string file, StoreExamination examination)
    {
        if (Examinations.Examine(examination) is { State: DiagnosisState.Mend })
        {
            throw BackupErrors.Damaged(file, $"la base « {examination.Subject} » qu'elle contient ne s'ouvre pas avec cette version de Planning");
        }
    }
}
