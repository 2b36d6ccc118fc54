using Planning.Abstractions;
using Planning.Host.Settings;
using Planning.Indicators.Catalogue;

namespace Planning.Host.Jobs;

/// <summary>Loads the catalogue of indicators: the one that ships, and those that an agency adds.</summary>
internal sealed class CatalogueSource(PlanningSettings settings)
{
    /// <summary>The folder of templates that holds the catalogue.</summary>
    private const string Folder = "indicateurs";

    /// <summary>The catalogue.</summary>
    /// <param name="others">Files and folders added to the one that ships.</param>
    /// <exception cref="UserErrorException">A file or folder is not there, or holds mistakes.</exception>
    public IndicatorCatalogue Load(IReadOnlyList<string>? others = null) => CatalogueFolder.Load([Path.Combine(settings.Templates, Folder), .. others ?? []]);
}
