using Planning.Abstractions;
using Planning.Host.Jobs;

namespace Planning.Host.Outputs;

/// <summary>Writes a file whole or not at all: beside its place first, then moved there.</summary>
internal static class OutputFile
{
    private const string DraftEnding = ".tmp";

    /// <summary>Refuses a place that cannot be written to, before any work is done.</summary>
    /// <param name="path">The place.</param>
    /// <param name="force">Whether a file that exists may be replaced.</param>
    /// <param name="inputs">The files and folders to read, as they were given.</param>
    /// <exception cref="UserErrorException">The file exists and <paramref name="force"/> is not set, it is among what is read, or its folder is not there.</exception>
    public static void Prepare(string path, bool force, IEnumerable<string> inputs)
    {
        var full = Path.GetFullPath(path);
        if (inputs.Any(i => SourceFiles.IsRead(i, full)))
        {
            throw new UserErrorException("PLN1311", $"« {path} » est l'un des fichiers lus : il n'est jamais modifié.", "Donnez un autre nom au fichier de sortie.");
        }

        if (Directory.Exists(full))
        {
            throw new UserErrorException("PLN1312", $"« {path} » est un dossier.", "Indiquez le nom d'un fichier de sortie.");
        }

        if (File.Exists(full) && !force && !IsDevice(full))
        {
            throw new UserErrorException("PLN1313", $"Le fichier « {path} » existe déjà.", "Donnez un autre nom, ou ajoutez --force pour le remplacer.");
        }

        if (!Directory.Exists(Path.GetDirectoryName(full)))
        {
            throw new UserErrorException("PLN1314", $"Le dossier de « {path} » n'existe pas.", "Créez-le, ou choisissez un autre emplacement.");
        }
    }

    /// <summary>Writes the file by <paramref name="write"/>.</summary>
    /// <exception cref="UserErrorException">The place cannot be written to.</exception>
    public static void Write(string path, Action<Stream> write) => Write(path, write, () => true);

    /// <summary>Writes the file by <paramref name="write"/>, unless <paramref name="isDue"/>, asked right before it takes its place, says no; says whether it did.</summary>
    /// <exception cref="UserErrorException">The place cannot be written to.</exception>
    public static bool Write(string path, Action<Stream> write, Func<bool> isDue) => Make(path, draft =>
    {
        using var stream = new FileStream(draft, FileMode.CreateNew, FileAccess.ReadWrite);
        write(stream);
    }, isDue);

    /// <summary>Writes the file by <paramref name="make"/>, which is given the path of one that is not there yet.</summary>
    /// <exception cref="UserErrorException">The place cannot be written to.</exception>
    public static void Make(string path, Action<string> make) => Make(path, make, () => true);

    private static bool Make(string path, Action<string> make, Func<bool> isDue)
    {
        var full = Path.GetFullPath(path);
        var draft = IsDevice(full) ? Path.Combine(Path.GetTempPath(), $"planning-{Guid.NewGuid():N}.tmp") : $"{full}.{Guid.NewGuid():N}{DraftEnding}";
        try
        {
            make(draft);
            if (!isDue())
            {
                return false;
            }

            Place(draft, full);
            return true;
        }
        catch (Exception e) when (e is UnauthorizedAccessException or IOException)
        {
            throw Unwritable(path, e);
        }
        finally
        {
            File.Delete(draft);
        }
    }

    /// <summary>Makes a folder to write to, unless it is there.</summary>
    /// <exception cref="UserErrorException">It cannot be made.</exception>
    public static void MakeFolder(string path)
    {
        try
        {
            Directory.CreateDirectory(path);
        }
        catch (Exception e) when (e is UnauthorizedAccessException or IOException)
        {
            throw new UserErrorException("PLN1315", $"Le dossier « {path} » ne peut pas être créé : celui qui le contiendrait est protégé ou n'est pas joignable, son disque est plein, ou un fichier porte déjà ce nom.",
                $"Créez-le vous-même et donnez-en le droit d'écriture au compte « {Environment.UserName} », ou indiquez un autre dossier.", e)
            { IsPassing = true };
        }
    }

    /// <summary>Removes a file that is ours, where it is there.</summary>
    /// <exception cref="UserErrorException">It cannot be removed.</exception>
    public static void Remove(string path)
    {
        try
        {
            File.Delete(path);
        }
        catch (Exception e) when (e is UnauthorizedAccessException or IOException)
        {
            throw Unwritable(path, e);
        }
    }

    /// <summary>Removes what programs left beside a file's place that were killed while they wrote it.</summary>
    /// <exception cref="UserErrorException">The folder cannot be written to.</exception>
    public static void RemoveDrafts(string path)
    {
        var (folder, start) = (Path.GetDirectoryName(Path.GetFullPath(path))!, $"{Path.GetFileName(path)}.");
        foreach (var draft in Directory.EnumerateFiles(folder, "*" + DraftEnding).Where(f => Path.GetFileName(f) is var name
            && name.StartsWith(start, StringComparison.Ordinal) && Guid.TryParseExact(name[start.Length..^DraftEnding.Length], "N", out _)))
        {
            Remove(draft);
        }
    }

    /// <summary>A device (<c>/dev/null</c>) is written to: a file moved there would take its place for every program.</summary>
    private static void Place(string draft, string full)
    {
        if (!IsDevice(full))
        {
            File.Move(draft, full, overwrite: true);
            return;
        }

        using var written = File.OpenRead(draft);
        using var device = new FileStream(full, FileMode.Open, FileAccess.Write, FileShare.ReadWrite);
        written.CopyTo(device);
    }

    private static bool IsDevice(string full) => !OperatingSystem.IsWindows() && File.Exists(full)
        && (IsAmongDevices(full) || IsAmongDevices(File.ResolveLinkTarget(full, returnFinalTarget: true)?.FullName ?? full));

    /// <summary>Whether a path is among the devices; <c>/dev/shm</c> is a folder of files like any other.</summary>
    internal static bool IsAmongDevices(string full) => full.StartsWith("/dev/", StringComparison.Ordinal) && !full.StartsWith("/dev/shm/", StringComparison.Ordinal);

    private static UserErrorException Unwritable(string path, Exception cause) =>
        new("PLN1315", $"Impossible d'écrire « {path} » : le dossier est protégé, le disque plein ou le fichier ouvert ailleurs.",
            "Fermez-le s'il est ouvert ailleurs, ou choisissez un autre emplacement.", cause)
        { IsPassing = true };
}
