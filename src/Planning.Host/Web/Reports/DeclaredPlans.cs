using Planning.Abstractions;
using Planning.Host.Dossiers;
using Planning.Host.Jobs;
using Planning.Host.Settings;

namespace Planning.Host.Web.Reports;

/// <summary>The plans that the settings declare, as pages let a person choose one.</summary>
internal static class DeclaredPlans
{
    /// <summary>Their names, each with its mark.</summary>
    public static IReadOnlyList<(string Mark, string Name)> Names(PlanningSettings settings) => [.. Folders(settings).Select(folder => (FolderMark.Of(folder), NameOf(folder)))];

    /// <summary>The folder of the one that bears a mark.</summary>
    /// <exception cref="UserErrorException">There is none.</exception>
    public static string Of(PlanningSettings settings, string mark) => Folders(settings).FirstOrDefault(folder => FolderMark.Of(folder) == mark)
        ?? throw new UserErrorException("PLN1881", "Ce plan n'est plus déclaré.", "Rechargez la page, et choisissez-en un autre.");

    /// <summary>The name of a plan: what its folder says, else the folder's own.</summary>
    public static string NameOf(string folder)
    {
        var own = Path.GetFileName(Path.TrimEndingDirectorySeparator(folder));
        try
        {
            return DossierDeclarationReader.Read(folder)?.Name ?? own;
        }
        catch (UserErrorException)
        {
            // The mistake is told where the plan is used; here, only its name is wanted.
            return own;
        }
    }

    /// <summary>Their folders.</summary>
    public static IReadOnlyList<string> Folders(PlanningSettings settings) =>
        [.. settings.Plans.Where(Directory.Exists).SelectMany(f => File.Exists(Path.Combine(f, DossierDeclaration.FileName)) ? [f] : FolderContents.Of(f).Declared)];
}
