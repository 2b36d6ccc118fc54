namespace Planning.Reporting.Monitoring.Trends;

/// <summary>How precisely a value is known, from how it is written.</summary>
internal static class Precision
{
    private const int MostDecimals = 2;

    /// <summary>The decimals of a value, closing zeros apart; two at most.</summary>
    public static int Of(decimal value)
    {
        var decimals = 0;
        for (var rest = Math.Abs(value); decimals < MostDecimals && rest != decimal.Truncate(rest); decimals++)
        {
            rest *= 10;
        }

        return decimals;
    }

    /// <summary>The decimals that show all of some values.</summary>
    public static int Of(IEnumerable<decimal> values) => values.Select(Of).DefaultIfEmpty(0).Max();

    /// <summary>How many digits a value is known with, from the first that is not zero.</summary>
    public static int Digits(decimal value, int decimals)
    {
        var whole = decimal.Truncate(Math.Abs(value) * (decimal)Math.Pow(10, decimals));
        var digits = 0;
        for (; whole >= 1; whole = decimal.Truncate(whole / 10))
        {
            digits++;
        }

        return digits;
    }

    /// <summary>A value rounded as French tables round: halves away from zero.</summary>
    public static decimal Round(decimal value, int decimals) => Math.Round(value, decimals, MidpointRounding.AwayFromZero);
}
