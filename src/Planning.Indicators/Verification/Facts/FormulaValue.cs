using System.Globalization;
using Planning.Indicators.Catalogue;

namespace Planning.Indicators.Verification.Facts;

/// <summary>Works a formula out: products and quotients before sums, brackets first.</summary>
internal sealed class FormulaValue
{
    private readonly string[] tokens;
    private readonly Func<string, decimal?> valueOf;
    private int place;

    private FormulaValue(Formula formula, Func<string, decimal?> valueOf) =>
        (tokens, this.valueOf) = (formula.Text.Split(' ', StringSplitOptions.RemoveEmptyEntries), valueOf);

    /// <summary>The value; null where an operand has none, or a divisor is 0.</summary>
    public static decimal? Of(Formula formula, Func<string, decimal?> valueOf) => new FormulaValue(formula, valueOf).Sum();

    private decimal? Sum()
    {
        var value = Product();
        while (place < tokens.Length && tokens[place] is "+" or "-")
        {
            var isPlus = tokens[place++] == "+";
            var next = Product();
            value = isPlus ? value + next : value - next;
        }

        return value;
    }

    private decimal? Product()
    {
        var value = Operand();
        while (place < tokens.Length && tokens[place] is "*" or "/")
        {
            var isTimes = tokens[place++] == "*";
            var next = Operand();
            value = isTimes ? value * next : next == 0 ? null : value / next;
        }

        return value;
    }

    private decimal? Operand()
    {
        var token = tokens[place++];
        if (token == "(")
        {
            var value = Sum();
            place++;
            return value;
        }

        return decimal.TryParse(token, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) ? number : valueOf(token);
    }
}
