namespace Planning.Indicators.Catalogue;

/// <summary>How the keys of indicators are written.</summary>
internal static class IndicatorId
{
    /// <summary>Small letters without accents, digits and hyphens, a letter first.</summary>
    public static bool IsWellFormed(string id) =>
        id.Length is > 0 and <= 60 && char.IsAsciiLetterLower(id[0]) && id.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-') && id[^1] != '-';
}
