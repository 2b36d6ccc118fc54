using Planning.Indicators.Catalogue;

namespace Planning.Indicators.Units;

/// <summary>The units that one indicator's values may be written in.</summary>
internal sealed class IndicatorUnits
{
    private readonly Dictionary<string, decimal> factors = new(StringComparer.Ordinal);
    private readonly bool isYearlyMerely;

    public IndicatorUnits(IndicatorDefinition definition)
    {
        factors[UnitKey.Of(definition.Unit)] = 1;
        foreach (var (writing, factor) in definition.Writings)
        {
            factors.TryAdd(UnitKey.Of(writing), factor);
        }

        foreach (var (key, factor) in factors.Where(f => f.Key.IndexOf('/', StringComparison.Ordinal) is > 0 and var slash && f.Key[slash..] is "/hab" or "/habitant" or "/exploitation" or "/logt" or "/menage").ToList())
        {
            // "par habitant" is often said in the name, and only kilograms beside the number.
            factors.TryAdd(key[..key.IndexOf('/', StringComparison.Ordinal)], factor);
        }

        // A yearly quantity may be written "GWh" or "GWh par an"; "ha par an" is not the hectares of ten years.
        isYearlyMerely = !definition.AllowsInterval;
    }

    /// <summary>The keys.</summary>
    public IEnumerable<string> Keys => factors.Keys;

    /// <summary>What a value in a written unit is multiplied by; null where the unit is not one of the indicator's.</summary>
    public decimal? Factor(UnitMention unit)
    {
        if (unit.Whole is { } whole && factors.TryGetValue(whole, out var exact))
        {
            return exact;
        }

        if (unit.Key is null)
        {
            return null;
        }

        if (unit.Key.Length == 0)
        {
            return unit.Times;
        }

        if (unit.IsYearly && factors.TryGetValue(unit.Key + "/an", out var yearly))
        {
            return yearly * unit.Times;
        }

        return (!unit.IsYearly || isYearlyMerely) && factors.TryGetValue(unit.Key, out var factor) ? factor * unit.Times : null;
    }
}
