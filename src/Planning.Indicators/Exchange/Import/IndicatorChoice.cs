using Planning.Abstractions.French;
using Planning.Indicators.Catalogue;
using Planning.Indicators.Series;
using Planning.Indicators.Units;

namespace Planning.Indicators.Exchange.Import;

/// <summary>Which indicator a name means, and in which unit it is kept.</summary>
/// <param name="catalogue">The indicators of the catalogue; empty where there is none, and any id will do.</param>
/// <param name="units">The unit that each indicator already has in the store.</param>
internal sealed class IndicatorChoice(IReadOnlyList<IndicatorDefinition> catalogue, IReadOnlyDictionary<string, string> units)
{
    private readonly Dictionary<string, IndicatorDefinition> byId = catalogue.ToDictionary(k => k.Id, StringComparer.Ordinal);
    private readonly ILookup<string, string> byName = catalogue.SelectMany(k => k.Aliases.Append(k.Name).Append(k.Id).Select(n => (Name: PlainWords.Of(n), k.Id))).Distinct().ToLookup(n => n.Name, n => n.Id);

    /// <summary>The id, or why there is none.</summary>
    public (string? Id, string? Fault) Of(string name)
    {
        if (name.Length == 0)
        {
            return (null, "l'indicateur manque.");
        }

        if (byId.ContainsKey(name) || units.ContainsKey(name))
        {
            return (name, null);
        }

        return byName[PlainWords.Of(name)].ToList() switch
        {
            [var only] => (only, null),
            [_, _, ..] many => (null, $"« {name} » peut être {string.Join(" ou ", many.Select(m => $"« {m} »"))} : écrivez lequel."),
            _ when catalogue.Count == 0 && IndicatorId.IsWellFormed(name) => (name, null),
            _ => (null, catalogue.Count == 0 ? $"« {name} » n'est pas un identifiant d'indicateur : des minuscules sans accent, des chiffres et des tirets." : $"« {name} » n'est pas un indicateur du catalogue."),
        };
    }

    /// <summary>The value in the indicator's own unit.</summary>
    /// <param name="indicator">The indicator's id.</param>
    /// <param name="value">The value as given.</param>
    /// <param name="written">The unit as given; empty when none is.</param>
    public MeasuredValue InUnit(string indicator, decimal value, string written)
    {
        var known = byId.GetValueOrDefault(indicator);
        var unit = known?.Unit ?? units.GetValueOrDefault(indicator);
        if (unit is null)
        {
            return written.Length > 0 ? new MeasuredValue(value, written, written) : new MeasuredValue(value, written, written, $"l'unité de « {indicator} » manque.");
        }

        if (written.Length == 0 || UnitKey.AreSame(written, unit))
        {
            return new MeasuredValue(value, unit, written);
        }

        return known?.Writings.FirstOrDefault(w => UnitKey.AreSame(w.Key, written)) is { Key: not null } other
            ? new MeasuredValue(value * other.Value, unit, written)
            : new MeasuredValue(value, unit, written, $"« {indicator} » se compte en « {unit} », et non en « {written} ».");
    }
}
