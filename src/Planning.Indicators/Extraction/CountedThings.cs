using Planning.Indicators.Catalogue;

namespace Planning.Indicators.Extraction;

/// <summary>Indicators that count things: people, dwellings, firms.</summary>
internal static class CountedThings
{
    /// <summary>Why a value is refused that has decimals where things are counted.</summary>
    public const string Broken = "un nombre à virgule ne compte pas des unités entières";

    /// <summary>Whether an indicator counts things, so that a bare number is enough.</summary>
    public static bool Are(IndicatorDefinition indicator) => indicator.Unit.Length > 5 && indicator.Unit.All(c => char.IsLetter(c) || c is ' ' or '\'');

    /// <summary>Whether a value has decimals, and the indicator counts things: "12 345,6 habitants" is a mean or an error.</summary>
    public static bool IsBroken(IndicatorDefinition indicator, decimal value) => Are(indicator) && value != decimal.Truncate(value);
}
