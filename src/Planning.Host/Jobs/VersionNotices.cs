using Planning.Abstractions.Documents;
using Planning.Abstractions.Versions;
using Planning.Reporting.Checklist;

namespace Planning.Host.Jobs;

/// <summary>What makes a comparison doubtful, and must be known before it is read.</summary>
internal static class VersionNotices
{
    /// <summary>Below this share of text in common, two documents are hardly versions of each other.</summary>
    private const double HardlyAlike = 0.15;

    /// <summary>A version that keeps less than this share of its words has perhaps lost a chapter on the way.</summary>
    private const double MuchShorter = 0.6;

    /// <summary>The notices, the gravest first.</summary>
    public static IEnumerable<Notice> Of(CompareRequest request, VersionComparison comparison, CheckResult old, CheckResult @new)
    {
        var (before, after) = (old.Reports.Where(r => !r.IsAbsent).Select(r => r.PartName).ToList(), @new.Reports.Where(r => !r.IsAbsent).Select(r => r.PartName).ToList());
        if (comparison.OldWords == 0 || comparison.NewWords == 0)
        {
            yield return new Notice("PLN2541", $"« {(comparison.NewWords == 0 ? request.New : request.Old)} » ne contient aucun texte à lire.",
                "Ouvrez ce fichier : le texte y est peut-être en images, ou l'export a échoué.");
        }
        else if (comparison.SharedText < HardlyAlike)
        {
            yield return new Notice("PLN2542", "ATTENTION : ces deux versions n'ont presque aucun passage en commun. Ce ne sont sans doute pas deux versions du même document, et la comparaison ne vaut que pour les verdicts.",
                "Vérifiez que vous avez donné la bonne version précédente, puis la nouvelle.");
        }
        else if (comparison.NewWords < MuchShorter * comparison.OldWords)
        {
            yield return new Notice("PLN2543", $"La nouvelle version est beaucoup plus courte : {comparison.NewWords} mots, au lieu de {comparison.OldWords}.",
                "Vérifiez que rien ne manque : un tome ou un chapitre a pu être laissé de côté à l'export.");
        }

        if (!Directory.Exists(request.New) && !before.Intersect(after).Any())
        {
            yield return new Notice("PLN2544", $"Ces deux fichiers ne sont pas la même pièce : {string.Join(", ", before.Distinct())}, puis {string.Join(", ", after.Distinct())}.",
                "Comparez une pièce avec elle-même ; si l'une est mal reconnue, imposez-la avec --part.");
        }

        if (comparison.Files.Where(f => f.New.Count == 0).Select(f => Path.GetFileName(f.Old[0])).ToList() is { Count: > 0 } gone && Directory.Exists(request.New))
        {
            yield return new Notice("PLN2545", $"La nouvelle version n'a plus : {string.Join(", ", gone)}.", "Si ce n'est pas voulu, ajoutez ces fichiers au dossier de la nouvelle version.");
        }
    }
}
