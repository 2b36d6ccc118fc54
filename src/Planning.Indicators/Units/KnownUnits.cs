namespace Planning.Indicators.Units;

/// <summary>Units of measure that are defined once and for all, so that a catalogue cannot say otherwise.</summary>
internal static class KnownUnits
{
    /// <summary>By key: what is measured, and how many of its smallest unit one makes.</summary>
    private static readonly Dictionary<string, (string Quantity, decimal Size)> Sizes = new(StringComparer.Ordinal)
    {
        ["m2"] = ("surface", 1),
        ["ha"] = ("surface", 10_000),
        ["hectare"] = ("surface", 10_000),
        ["km2"] = ("surface", 1_000_000),
        ["m"] = ("longueur", 1),
        ["ml"] = ("longueur", 1),
        ["km"] = ("longueur", 1000),
        ["m3"] = ("volume", 1),
        ["hm3"] = ("volume", 1_000_000),
        ["Mm3"] = ("volume", 1_000_000),
        ["kWh"] = ("énergie", 1),
        ["MWh"] = ("énergie", 1000),
        ["GWh"] = ("énergie", 1_000_000),
        ["TWh"] = ("énergie", 1_000_000_000),
        ["tep"] = ("énergie", 11_630),
        ["ktep"] = ("énergie", 11_630_000),
        ["TJ"] = ("énergie", 277_778),
        ["kW"] = ("puissance", 1),
        ["MW"] = ("puissance", 1000),
        ["GW"] = ("puissance", 1_000_000),
        ["kg"] = ("masse", 1),
        ["t"] = ("masse", 1000),
        ["tonne"] = ("masse", 1000),
        ["kt"] = ("masse", 1_000_000),
        ["kgCO2e"] = ("émission", 1),
        ["tCO2e"] = ("émission", 1000),
        ["ktCO2e"] = ("émission", 1_000_000),
        ["MtCO2e"] = ("émission", 1_000_000_000),
        ["€"] = ("montant", 1),
        ["k€"] = ("montant", 1000),
        ["M€"] = ("montant", 1_000_000),
        ["Md€"] = ("montant", 1_000_000_000),
    };

    /// <summary>What one of a unit makes of another of the same quantity; null where either is not known here, or they measure different things.</summary>
    /// <param name="written">The key of the unit written.</param>
    /// <param name="unit">The unit to tell it in.</param>
    public static decimal? Factor(string written, string unit) =>
        Sizes.TryGetValue(written, out var from) && Sizes.TryGetValue(UnitKey.Of(unit), out var to) && from.Quantity == to.Quantity ? from.Size / to.Size : null;

    /// <summary>What is wrong with a conversion, in French; null where it is right or of units that are not known here.</summary>
    /// <param name="written">The unit written.</param>
    /// <param name="unit">The unit of the indicator.</param>
    /// <param name="factor">What the catalogue multiplies by.</param>
    public static string? Objection(string written, string unit, decimal factor)
    {
        if (!Sizes.TryGetValue(UnitKey.Of(written), out var from) || !Sizes.TryGetValue(UnitKey.Of(unit), out var to))
        {
            return null;
        }

        if (from.Quantity != to.Quantity)
        {
            return $"« {written} » ({from.Quantity}) ne se convertit pas en « {unit} » ({to.Quantity})";
        }

        var right = from.Size / to.Size;
        return Math.Abs(factor - right) <= right / 100 ? null : $"1 {written} vaut {Abstractions.French.FrenchNumber.Of(right)} {unit}, et non {Abstractions.French.FrenchNumber.Of(factor)}";
    }
}
