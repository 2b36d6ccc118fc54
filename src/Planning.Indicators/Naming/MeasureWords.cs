using Planning.Indicators.Units;

namespace Planning.Indicators.Naming;

/// <summary>Words of heads that say no more than the unit does: a "surface" in hectares, a "linéaire" in kilometres.</summary>
internal static class MeasureWords
{
    private static readonly Dictionary<string, string[]> Units = new(StringComparer.Ordinal)
    {
        [WordStem.Of("surface")] = ["ha", "km2", "m2"],
        [WordStem.Of("superficie")] = ["ha", "km2", "m2"],
        [WordStem.Of("longueur")] = ["km"],
        [WordStem.Of("lineaire")] = ["km"],
        [WordStem.Of("volume")] = ["m3"],
        [WordStem.Of("tonnage")] = ["t"],
        [WordStem.Of("quantite")] = ["t"],
        [WordStem.Of("production")] = ["GWh"],
        [WordStem.Of("energie")] = ["GWh"],
        [WordStem.Of("puissance")] = ["MW"],
        ["m2"] = ["€/m2"],
        [WordStem.Of("montant")] = ["€", "M€"],
        [WordStem.Of("taux")] = ["%"],
        [WordStem.Of("part")] = ["%"],
        [WordStem.Of("pourcentage")] = ["%"],
        [WordStem.Of("emissions")] = ["t", "tCO2e"],
    };

    /// <summary>Whether a word says no more than a unit.</summary>
    public static bool Fit(string stem, string unit) => Units.TryGetValue(stem, out var units) && units.Contains(UnitKey.Of(unit));
}
