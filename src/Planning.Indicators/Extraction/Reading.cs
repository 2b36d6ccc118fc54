using Planning.Abstractions.Indicators;
using Planning.Indicators.Catalogue;
using Planning.Indicators.Extraction.Heads;
using Planning.Indicators.French;
using Planning.Indicators.Naming;
using Planning.Indicators.Territories;
using Planning.Indicators.Units;

namespace Planning.Indicators.Extraction;

/// <summary>What reads the parts of one document, made of a catalogue.</summary>
internal sealed class Reading
{
    private readonly CompiledCatalogue compiled;

    public Reading(CompiledCatalogue compiled, int thisYear)
    {
        (this.compiled, ThisYear) = (compiled, thisYear);
        Cells = new CellReader(Units);
        Heads = new HeadReader(Aliases, new HeadUnits(Units), Names);
        Finder = new IndicatorFinder(Aliases);
    }

    public AliasIndex Aliases => compiled.Aliases;

    public UnitReader Units => compiled.Units;

    public TerritoryNames Names => compiled.Names;

    public CellReader Cells { get; }

    public HeadReader Heads { get; }

    public IndicatorFinder Finder { get; }

    /// <summary>A value of a later year has not been observed.</summary>
    public int ThisYear { get; }

    /// <summary>The territory that the title of the document names; null where it names none.</summary>
    public Territory? DocumentTerritory { get; init; }

    /// <summary>What a value in a unit is multiplied by; null where the unit is not one of the indicator's.</summary>
    public decimal? Factor(IndicatorDefinition indicator, UnitMention unit) => compiled.UnitsOf[indicator.Id].Factor(unit);

    /// <summary>The indicator that counts what a unit names ("habitants"), else null.</summary>
    public IndicatorDefinition? CountedBy(string unit) => compiled.CountedBy.GetValueOrDefault(unit);
}
