using Planning.Abstractions;

namespace Planning.Indicators.Catalogue;

/// <summary>A catalogue in files: those of the folder that ships, and those that an agency adds.</summary>
public static class CatalogueFolder
{
    private const int MostTold = 20;

    /// <summary>The catalogue of some files and folders, read together.</summary>
    /// <exception cref="UserErrorException">A file or folder is not there, or the catalogue holds mistakes: all are told.</exception>
    public static IndicatorCatalogue Load(params IReadOnlyList<string> places)
    {
        var all = Read(places);
        return all.Faults.Count == 0 ? new IndicatorCatalogue(all.Definitions, all.Synonyms, all.Territories)
            : throw new UserErrorException("PLN1573", all.Faults.Count == 1 ? $"Le catalogue d'indicateurs contient une faute.\n{all.Faults[0]}"
                : $"Le catalogue d'indicateurs contient {all.Faults.Count} fautes.\n{string.Join('\n', all.Faults.Take(MostTold))}{(all.Faults.Count > MostTold ? "\n…" : string.Empty)}",
                "Corrigez-les, puis relancez.");
    }

    /// <summary>The mistakes of some files and folders, read together.</summary>
    /// <exception cref="UserErrorException">A file or folder is not there.</exception>
    public static IReadOnlyList<CatalogueFault> Faults(params IReadOnlyList<string> places) => Read(places).Faults;

    private static CatalogueContents Read(IReadOnlyList<string> places)
    {
        var all = new CatalogueContents();
        foreach (var file in places.SelectMany(FilesOf).DistinctBy(f => Path.GetFullPath(f)))
        {
            CatalogueReader.Read(file, all);
        }

        CatalogueConsistency.Check(all);
        return all;
    }

    private static IReadOnlyList<string> FilesOf(string place)
    {
        if (File.Exists(place))
        {
            return [place];
        }

        IReadOnlyList<string> files = Directory.Exists(place) ? [.. Directory.EnumerateFiles(place, "*.yaml").Order(StringComparer.Ordinal)] : [];
        return files.Count > 0 ? files : throw new UserErrorException("PLN1573", $"Aucun catalogue d'indicateurs à « {place} ».",
            "Donnez un fichier .yaml ou un dossier qui en contient ; le catalogue fourni est dans templates/indicateurs.");
    }
}
