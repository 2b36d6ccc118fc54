namespace Planning.Reporting.Monitoring.Wording;

/// <summary>Units beside numbers: "1 logement", "12 logements", "1,5 point", "48 kg par habitant".</summary>
internal static class UnitWords
{
    private static readonly Dictionary<string, string> Written = new(StringComparer.Ordinal)
    {
        ["m2"] = "m²",
        ["m3"] = "m³",
        ["km2"] = "km²",
        ["µg/m3"] = "µg/m³",
        ["€/m2"] = "€/m²",
        ["m2/hab"] = "m² par habitant",
        ["m2/logt"] = "m² par logement",
        ["kg/hab"] = "kg par habitant",
        ["tCO2e/hab"] = "tCO2e par habitant",
        ["MWh/hab"] = "MWh par habitant",
        ["ha/exploitation"] = "ha par exploitation",
        ["ha/an"] = "ha par an",
        ["%/an"] = "% par an",
        ["€/an"] = "€ par an",
        ["logt/ha"] = "logements par hectare",
        ["logts/1000 hab"] = "logements pour 1\u202F000 habitants",
        ["véh./j"] = "véhicules par jour",
        ["pers./ménage"] = "personnes par ménage",
        ["consult./an/hab"] = "consultations par an et par habitant",
    };

    /// <summary>A unit as a report writes it, of several.</summary>
    public static string Of(string unit) => Written.GetValueOrDefault(unit) ?? unit;

    /// <summary>A number with its unit; the unit is singular below two.</summary>
    public static string Value(decimal value, int decimals, string unit) => After(Figures.Number(value, decimals), Trends.Precision.Round(value, decimals), unit);

    /// <summary>A number with its unit, closing zeros left out.</summary>
    public static string ShortValue(decimal value, int decimals, string unit) => After(Figures.Short(value, decimals), Trends.Precision.Round(value, decimals), unit);

    /// <summary>A difference of shares ("1,5 point", "2 points").</summary>
    public static string Points(decimal value, int decimals) =>
        $"{Figures.Number(Math.Abs(value), decimals)}{Figures.Space}{(Math.Abs(Trends.Precision.Round(value, decimals)) < 2 ? "point" : "points")}";

    /// <summary>Whether the unit is a thing counted rather than a measure: "logements", not "ha".</summary>
    public static bool IsCount(string unit)
    {
        var first = unit.Split(' ')[0];
        return first.Length >= 4 && first.All(char.IsLower) && first[^1] == 's';
    }

    private static string After(string number, decimal value, string unit)
    {
        var written = Of(unit);
        return $"{number}{Figures.Space}{(Math.Abs(value) < 2 ? Singular(written) : written)}";
    }

    private static string Singular(string unit)
    {
        var end = unit.IndexOf(' ', StringComparison.Ordinal);
        var first = end < 0 ? unit : unit[..end];
        return first.Length >= 4 && first.All(char.IsLower) && first[^1] == 's' ? $"{first[..^1]}{unit[first.Length..]}" : unit;
    }
}
