using Planning.Abstractions;

namespace Planning.Indicators.Exchange.Export;

/// <summary>What can be wrong with a file of shapes, as a person reads it.</summary>
internal static class ExportErrors
{
    public static UserErrorException NotGeoJson(string file, Exception? cause) => new("PLN1612", $"« {file} » n'est pas un fichier GeoJSON de contours (« FeatureCollection »).",
        "Dans votre SIG, exportez la couche au format GeoJSON.", cause);

    public static UserErrorException NoMatch(string file) => new("PLN1613", $"Aucun contour de « {file} » ne porte le code ou le nom d'un territoire qui a des valeurs.",
        "Vérifiez que la couche a une colonne de codes INSEE ou SIREN, ou de noms, et que ce sont les bons territoires.");
}
