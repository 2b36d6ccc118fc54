using Planning.Indicators.Catalogue;
using Planning.Indicators.Naming;
using Planning.Indicators.Territories;
using Planning.Indicators.Units;

namespace Planning.Indicators.Extraction;

/// <summary>A catalogue made ready to be looked for in any number of documents.</summary>
internal sealed class CompiledCatalogue
{
    public CompiledCatalogue(IndicatorCatalogue catalogue)
    {
        Aliases = new AliasIndex(catalogue);
        Names = new TerritoryNames(catalogue.Territories, Aliases.Knows);
        UnitsOf = catalogue.Definitions.ToDictionary(d => d.Id, d => new IndicatorUnits(d), StringComparer.Ordinal);
        Units = new UnitReader(UnitsOf.Values.SelectMany(u => u.Keys));
        foreach (var definition in catalogue.Definitions.Where(IsCount))
        {
            foreach (var unit in definition.Writings.Where(w => w.Value == 1).Select(w => w.Key).Append(definition.Unit).Where(w => w.StartsWith(definition.Unit[..Math.Min(3, definition.Unit.Length)], StringComparison.OrdinalIgnoreCase)))
            {
                CountedBy.TryAdd(UnitKey.Of(unit), definition);
            }
        }
    }

    public AliasIndex Aliases { get; }

    public TerritoryNames Names { get; }

    public UnitReader Units { get; }

    public Dictionary<string, IndicatorUnits> UnitsOf { get; }

    /// <summary>By the key of a unit, the indicator that one of its aliases calls the number of it: "nombre d'habitants".</summary>
    public Dictionary<string, IndicatorDefinition> CountedBy { get; } = new(StringComparer.Ordinal);

    private static bool IsCount(IndicatorDefinition definition) =>
        definition.Aliases.Any(a => WordReader.Content(a) is [{ Folded: "nombre" }, var counted] && WordReader.Content(definition.Unit) is [var unit] && unit.Stem == counted.Stem);
}
