using Planning.Abstractions.Documents;
using Planning.Abstractions.Indicators;

namespace Planning.Indicators.Extraction;

/// <summary>What must be known of an extraction.</summary>
internal static class ExtractionNotices
{
    /// <summary>Of a document in another language: nothing is taken from it.</summary>
    public static readonly Notice Foreign = new("PLN2561", "Le document ne semble pas être en français : aucune valeur n'y a été cherchée.", "Donnez un document en français, ou sa traduction.");

    /// <summary>The notices of a document.</summary>
    public static IEnumerable<Notice> Of(IReadOnlyList<Observation> observations, IReadOnlyList<LookedAt> looked)
    {
        if (observations.Count == 0)
        {
            var figures = looked.Sum(l => l.Figures);
            yield return new Notice("PLN2558", figures == 0 ? "Aucune valeur d'indicateur n'a été trouvée : ni tableau, ni chiffre clé, ni phrase qui en nomme un."
                : $"Aucune valeur d'indicateur n'a été gardée, sur {figures} {(figures > 1 ? "chiffres regardés" : "chiffre regardé")} ; la raison est donnée pour chaque tableau.",
                "Les noms reconnus sont dans templates/indicateurs ; ajoutez les vôtres dans un fichier à vous (--catalogue).");
        }

        var dateless = looked.SelectMany(l => l.Refusals).Where(r => r.Why == RefusalReasons.NoYear).Sum(r => r.Count);
        if (dateless > 0)
        {
            yield return new Notice("PLN2559", dateless == 1 ? "Une valeur n'est pas gardée : son année n'est écrite nulle part." : $"{dateless} valeurs ne sont pas gardées : leur année n'est écrite nulle part.",
                "Écrivez l'année dans la tête, la légende ou la source du tableau.");
        }

        if (observations.Count(o => o.Reasons.Any(r => r.StartsWith(Duplicates.Conflict, StringComparison.Ordinal))) is > 0 and var count)
        {
            yield return new Notice("PLN2560", $"{count} valeurs se contredisent : le document donne deux chiffres pour le même indicateur, le même territoire et la même période. Les deux sont gardés.",
                "Voyez lesquels, à leur endroit, avant de vous en servir.");
        }
    }
}
