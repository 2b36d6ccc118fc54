using System.Globalization;
using Planning.Reporting.Monitoring.Trends;

namespace Planning.Reporting.Monitoring.Wording;

/// <summary>Numbers as a report prints them: thousands parted by a thin no-break space, a decimal comma, a true minus.</summary>
internal static class Figures
{
    /// <summary>The space between a number and its unit: it never breaks.</summary>
    public const char Space = '\u00A0';

    private static readonly NumberFormatInfo French = new()
    {
        NumberDecimalSeparator = ",",
        NumberGroupSeparator = "\u202F",
        NumberGroupSizes = [3],
        NegativeSign = "−",
    };

    /// <summary>A number with exactly so many decimals ("1 250,50").</summary>
    public static string Number(decimal value, int decimals)
    {
        var rounded = Precision.Round(value, decimals);
        return (rounded == 0 ? 0 : rounded).ToString($"N{decimals}", French);
    }

    /// <summary>A number rounded to so many decimals, closing zeros left out.</summary>
    public static string Short(decimal value, int decimals)
    {
        var rounded = Precision.Round(value, decimals);
        return Number(rounded, Math.Min(decimals, Precision.Of(rounded)));
    }

    /// <summary>A number with its sign, also where it gains ("+5,0").</summary>
    public static string Signed(decimal value, int decimals) => Precision.Round(value, decimals) > 0 ? $"+{Number(value, decimals)}" : Number(value, decimals);

    /// <summary>A change in per cent ("+5,0 %").</summary>
    public static string Percent(decimal value, int decimals) => $"{Signed(value, decimals)}{Space}%";

    /// <summary>The decimals of a mean of values: those that they have, one at least below a hundred, one more below one; two at most.</summary>
    public static int MeanDecimals(decimal mean, int decimals) => Math.Abs(mean) switch
    {
        >= 100 => decimals,
        >= 1 => Math.Max(1, decimals),
        _ => Math.Min(2, decimals + 1),
    };

    /// <summary>A rank in the feminine ("première", "deuxième", "12e").</summary>
    public static string Ordinal(int rank)
    {
        string[] words = ["première", "deuxième", "troisième", "quatrième", "cinquième", "sixième", "septième", "huitième", "neuvième", "dixième"];
        return rank <= words.Length ? words[rank - 1] : $"{Number(rank, 0)}e";
    }
}
