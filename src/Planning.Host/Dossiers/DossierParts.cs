using Planning.Abstractions.Documents;
using Planning.Abstractions.Findings;
using Planning.Abstractions.Plugins;
using Planning.Host.Plugins;

namespace Planning.Host.Dossiers;

/// <summary>Which part of a plan each file of its dossier is.</summary>
internal static class DossierParts
{
    /// <summary>The parts that the law of a day knows, with their files.</summary>
    public static IReadOnlyList<PartPresence> Of(IDocumentType type, IReadOnlyList<RecognisedPart> documents, DateOnly day)
    {
        var files = documents.ToLookup(d => d.Part.Id, d => d.Document.File);
        var known = type.Parts.Where(p => p.IsKnownOn(day) || files.Contains(p.Id)).ToList();
        return [.. known.Select(p => new PartPresence(
            p.Id, p.Name, [.. files[p.Id].Distinct(StringComparer.Ordinal)],
            known.Find(o => p.CarriedBy.Contains(o.Id) && files.Contains(o.Id))?.Name, p.IsOptional))];
    }

    /// <summary>What a person should look at: parts that are not there, parts that two files claim.</summary>
    public static IEnumerable<Notice> Notices(IDocumentType type, IReadOnlyList<PartPresence> parts, IReadOnlyList<string> unread)
    {
        if (parts.Where(p => p.IsMissing).Select(p => p.Name).ToList() is { Count: > 0 } missing)
        {
            yield return unread.Count > 0
                ? new Notice("PLN2404", $"Pièces que l'on n'a pas trouvées : {string.Join(", ", missing)}. Elles sont peut-être parmi les fichiers qui n'ont pas pu être lus : {string.Join(", ", unread.Select(Path.GetFileName))}.",
                    "Rendez ces fichiers lisibles, puis relancez le contrôle.")
                : new Notice("PLN2401", $"Pièces que le dossier ne contient pas : {string.Join(", ", missing)}.",
                "Ajoutez-les au dossier ; si l'un des fichiers est l'une d'elles, dites-le dans dossier.yaml, à la clé « pieces ».");
        }

        foreach (var part in parts.Where(p => p.Files.Count > 1 && !type.Parts.First(t => t.Id == p.Part).IsOftenSeveral))
        {
            yield return new Notice("PLN2402", $"{part.Files.Count} fichiers sont la même pièce, {part.Name} : {string.Join(", ", part.Files.Select(Path.GetFileName))}.",
                "Vérifiez que l'un n'est pas une version ancienne de l'autre, et retirez-la : tous ont été lus, et le meilleur passage retenu.");
        }
    }
}
