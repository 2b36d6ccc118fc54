namespace Planning.Indicators.Exchange.Import;

/// <summary>Compares units as they are written: spaces and points do not matter ("hab." is "hab"), case does ("MW" is not "mW") but in whole words.</summary>
internal static class UnitText
{
    private const int ShortestWord = 5;

    /// <summary>Whether two writings are one unit.</summary>
    public static bool IsSame(string one, string other)
    {
        var (bare, otherBare) = (Bare(one), Bare(other));
        return bare == otherBare || (bare.Length >= ShortestWord && bare.All(char.IsLetter) && string.Equals(bare, otherBare, StringComparison.OrdinalIgnoreCase));
    }

    private static string Bare(string unit) => string.Concat(unit.Where(c => !char.IsWhiteSpace(c) && c != '.'));
}
