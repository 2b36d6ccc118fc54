namespace Planning.Indicators.Series;

/// <summary>Codes of territories: a commune's at the INSEE, five signs ("14118", "2A004"); or a SIREN number, nine digits.</summary>
internal static class TerritoryCode
{
    /// <summary>The code, with the first zero that spreadsheets drop; null for anything else.</summary>
    public static string? Of(string text)
    {
        var code = string.Concat(text.Where(c => !char.IsWhiteSpace(c))).ToUpperInvariant();
        return code.Length switch
        {
            4 when code.All(char.IsAsciiDigit) => $"0{code}",
            5 when code.Where((_, i) => i != 1).All(char.IsAsciiDigit) && (char.IsAsciiDigit(code[1]) || code[..2] is "2A" or "2B") => code,
            9 when code.All(char.IsAsciiDigit) && HasCheckDigit(code) => code,
            _ => null,
        };
    }

    /// <summary>The last digit of a SIREN number checks the others (Luhn): other numbers of nine digits, as those of IRIS areas, are told apart.</summary>
    private static bool HasCheckDigit(string siren) => siren.Select((c, i) => (c - '0') * (i % 2 == 0 ? 1 : 2)).Sum(d => (d / 10) + (d % 10)) % 10 == 0;
}
