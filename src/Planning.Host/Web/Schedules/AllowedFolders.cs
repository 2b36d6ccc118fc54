using Planning.Abstractions;
using Planning.Host.Settings;
using Planning.Host.Web.Reports;

namespace Planning.Host.Web.Schedules;

/// <summary>
/// The folders that a schedule of the page may read: the watched ones and those of the declared plans, which whoever configures the service chose. Never one that a
/// browser names, be it on the machine of the service: its port is open to every account there, and the service reads by its own rights.
/// </summary>
internal static class AllowedFolders
{
    /// <summary>Their names, each with its mark.</summary>
    public static IReadOnlyList<(string Mark, string Name)> Names(PlanningSettings settings)
    {
        var all = All(settings);
        return [.. all.Select(f => (FolderMark.Of(f.Folder), all.Count(o => o.Name == f.Name) > 1 ? $"{f.Name} ({Path.GetFileName(Path.GetDirectoryName(f.Folder))})" : f.Name))];
    }

    /// <summary>The folder that bears a mark.</summary>
    /// <exception cref="UserErrorException">There is none.</exception>
    public static string Of(PlanningSettings settings, string mark) => All(settings).Where(f => FolderMark.Of(f.Folder) == mark).Select(f => f.Folder).FirstOrDefault()
        ?? throw new UserErrorException("PLN1900", "Ce dossier n'est pas de ceux que le service propose.", "Choisissez-en un dans la liste ; un administrateur y ajoute un dossier surveillé (Planning:Inbox) ou un plan (Planning:Plans).");

    private static IReadOnlyList<(string Folder, string Name)> All(PlanningSettings settings) =>
    [
        .. DeclaredPlans.Folders(settings).Select(f => (Folder: Path.GetFullPath(f), Name: DeclaredPlans.NameOf(f)))
            .Concat(settings.Plans.Where(Directory.Exists).Select(f => (Folder: Path.GetFullPath(f), Name: $"Tous les plans de « {NameOf(f)} »")))
            .Concat(settings.Inbox.Where(f => Directory.Exists(f.Folder)).Select(f => (Folder: Path.GetFullPath(f.Folder), Name: $"Boîte de dépôt « {NameOf(f.Folder)} »")))
            .DistinctBy(f => f.Folder),
    ];

    private static string NameOf(string folder) => Path.GetFileName(Path.TrimEndingDirectorySeparator(folder));
}
