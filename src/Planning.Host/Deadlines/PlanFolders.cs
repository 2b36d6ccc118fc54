using Planning.Abstractions;
using Planning.Host.Dossiers;
using Planning.Host.Jobs;

namespace Planning.Host.Deadlines;

/// <summary>Finds the folders of plans that a person means: a plan's own, or one that holds several.</summary>
internal static class PlanFolders
{
    /// <summary>The folders, inside a folder or the folder itself, that hold a <c>dossier.yaml</c>, in order.</summary>
    /// <exception cref="UserErrorException">The folder is not there, or holds none.</exception>
    public static IReadOnlyList<string> Under(string path)
    {
        if (!Directory.Exists(path))
        {
            throw new UserErrorException("PLN1761", $"Le dossier « {path} » n'existe pas.", "Indiquez le dossier d'un plan, celui où est son dossier.yaml, ou un dossier qui en contient plusieurs ; corrigez Planning:Plans s'il vient des réglages.");
        }

        // The plan's own folder first: what it holds may be large, on a share, and need not be walked through.
        IReadOnlyList<string> found = File.Exists(Path.Combine(path, DossierDeclaration.FileName)) ? [path] : FolderContents.Of(path).Declared;
        return found.Count > 0 ? found : throw new UserErrorException("PLN1762", $"Aucun {DossierDeclaration.FileName} dans « {path} », ni dans ses sous-dossiers : les dates du plan ne sont pas connues.",
            $"« planning dossier init \"{path}\" » en prépare un ; relisez-le, puis recommencez.");
    }
}
