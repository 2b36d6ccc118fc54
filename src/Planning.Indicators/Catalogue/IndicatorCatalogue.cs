using Planning.Abstractions.Indicators;

namespace Planning.Indicators.Catalogue;

/// <summary>The indicators that documents are searched for, without mistakes.</summary>
public sealed class IndicatorCatalogue
{
    private readonly Dictionary<string, IndicatorDefinition> byId;

    internal IndicatorCatalogue(IReadOnlyList<IndicatorDefinition> definitions, IReadOnlyList<IReadOnlyList<string>> synonyms, IReadOnlyList<Territory> territories)
    {
        (Definitions, Synonyms, Territories) = (definitions, synonyms, territories);
        byId = definitions.ToDictionary(d => d.Id, StringComparer.Ordinal);
    }

    /// <summary>The indicators, by file, then as written.</summary>
    public IReadOnlyList<IndicatorDefinition> Definitions { get; }

    /// <summary>Groups of expressions that mean the same inside an alias ("ges", "gaz à effet de serre").</summary>
    public IReadOnlyList<IReadOnlyList<string>> Synonyms { get; }

    /// <summary>Territories known by name, with their codes.</summary>
    public IReadOnlyList<Territory> Territories { get; }

    /// <summary>An indicator by its id, else null.</summary>
    public IndicatorDefinition? Find(string id) => byId.GetValueOrDefault(id);
}
