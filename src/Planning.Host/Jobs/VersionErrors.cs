using Planning.Abstractions;
using Planning.Reporting.Checklist;

namespace Planning.Host.Jobs;

/// <summary>Why two paths cannot be compared as versions of one plan.</summary>
internal static class VersionErrors
{
    /// <summary>Refuses what needs no reading to be refused.</summary>
    /// <exception cref="UserErrorException">It is one and the same, it is not there, or one is a folder and the other a file.</exception>
    public static void EnsureComparable(string old, string @new)
    {
        if (string.Equals(Full(old), Full(@new), StringComparison.Ordinal))
        {
            throw new UserErrorException("PLN1541", $"« {old} » est donné deux fois : il n'y a rien à comparer.", "Indiquez d'abord la version précédente, puis la nouvelle.");
        }

        foreach (var path in new[] { old, @new }.Where(p => !Path.Exists(p)))
        {
            throw new UserErrorException("PLN1540", $"« {path} » n'existe pas.", "Vérifiez son chemin : d'abord la version précédente, puis la nouvelle.");
        }

        if (Directory.Exists(old) != Directory.Exists(@new))
        {
            var (folder, file) = Directory.Exists(old) ? (old, @new) : (@new, old);
            throw new UserErrorException("PLN1542", $"« {folder} » est un dossier et « {Path.GetFileName(file)} » un fichier.",
                "Comparez deux dossiers, ou deux fichiers : indiquez celui des fichiers du dossier qui est l'autre version de cette pièce.");
        }
    }

    /// <summary>Refuses two checks that have nothing to say to each other.</summary>
    /// <exception cref="UserErrorException">A version holds nothing that can be checked, or they are plans of different types.</exception>
    public static void EnsureOnePlan(CompareRequest request, CheckResult old, CheckResult @new)
    {
        foreach (var (path, result, which) in new[] { (request.Old, old, "La version précédente"), (request.New, @new, "La nouvelle version") }.Where(v => v.Item2.Reports.Count == 0))
        {
            var why = result.Unread is [var first, ..] ? first : new UnreadFile(path, string.Empty, "Aucun document n'a été reconnu.", "Indiquez le type avec --type.");
            throw new UserErrorException("PLN1543", $"{which}, « {path} », n'a pas pu être contrôlée. {why.Message}", why.Remedy);
        }

        var (types, others) = (TypesOf(old), TypesOf(@new));
        if (!types.Intersect(others).Any())
        {
            throw new UserErrorException("PLN1544", $"Ce ne sont pas deux versions du même plan : « {request.Old} » est un document de type {string.Join(", ", types)}, « {request.New} » de type {string.Join(", ", others)}.",
                "Comparez deux versions d'un même plan ; si l'un des deux est mal reconnu, imposez le type avec --type.");
        }
    }

    private static IReadOnlyList<string> TypesOf(CheckResult result) =>
        [.. (result.Dossiers.Count > 0 ? result.Dossiers.Select(d => d.Type) : result.Reports.Select(r => r.Type)).Distinct(StringComparer.Ordinal)];

    private static string Full(string path) => Path.TrimEndingDirectorySeparator(Path.GetFullPath(path));
}
