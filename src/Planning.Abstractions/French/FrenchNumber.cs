using System.Globalization;

namespace Planning.Abstractions.French;

/// <summary>Numbers as the French print them: thousands parted by a no-break space, a comma before the decimals ("1 250,5").</summary>
public static class FrenchNumber
{
    private static readonly NumberFormatInfo French = new() { NumberDecimalSeparator = ",", NumberGroupSeparator = "\u00A0", NumberGroupSizes = [3] };

    /// <summary>A number with no more decimals than it has, six at most.</summary>
    public static string Of(decimal value) => value.ToString("#,0.######", French);

    /// <summary>A number whose digits are not parted: a year ("2035").</summary>
    public static string Plain(decimal value) => value.ToString("0.######", French);

    /// <summary>A number with all its decimals and no parted digits, for files that programs read ("1250,1234567").</summary>
    public static string Full(decimal value) => value.ToString("0.############################", French);
}
