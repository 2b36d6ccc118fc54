using Planning.Abstractions.Indicators;

namespace Planning.Indicators.Catalogue;

/// <summary>What files of a catalogue hold, with the mistakes in them.</summary>
internal sealed class CatalogueContents
{
    public List<IndicatorDefinition> Definitions { get; } = [];

    public List<IReadOnlyList<string>> Synonyms { get; } = [];

    public List<Territory> Territories { get; } = [];

    public List<CatalogueFault> Faults { get; } = [];
}
