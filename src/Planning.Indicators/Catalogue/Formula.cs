using System.Globalization;

namespace Planning.Indicators.Catalogue;

/// <summary>How an indicator follows from others, for one territory and one period: ids, numbers, <c>+ - * /</c> and brackets, parted by spaces.</summary>
public sealed record Formula
{
    /// <summary>As written.</summary>
    public required string Text { get; init; }

    /// <summary>The indicators it takes, each once.</summary>
    public required IReadOnlyList<string> Operands { get; init; }

    /// <summary>The indicators that it adds up, where it does nothing else; empty for any other formula.</summary>
    public IReadOnlyList<string> Addends
    {
        get
        {
            var tokens = Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
            return Operands.Count > 1 && tokens.Length == (2 * Operands.Count) - 1 && tokens.All(t => t == "+" || Operands.Contains(t)) ? Operands : [];
        }
    }

    /// <summary>The formula, or what is wrong with it, in French.</summary>
    public static (Formula? Formula, string Objection) Parse(string text)
    {
        var (depth, wantsValue) = (0, true);
        var operands = new List<string>();
        foreach (var token in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            switch (token)
            {
                case "(" when wantsValue:
                    depth++;
                    break;
                case ")" when !wantsValue && depth > 0:
                    depth--;
                    break;
                case "+" or "-" or "*" or "/" when !wantsValue:
                    wantsValue = true;
                    break;
                case not ("(" or ")" or "+" or "-" or "*" or "/") when wantsValue && IsOperand(token):
                    wantsValue = false;
                    operands.AddRange(IsNumber(token) ? [] : [token]);
                    break;
                default:
                    return (null, $"« {token} » n'est pas attendu à cette place");
            }
        }

        return wantsValue ? (null, "il manque une valeur à la fin")
            : depth > 0 ? (null, "il manque une parenthèse fermante")
            : (new Formula { Text = text, Operands = [.. operands.Distinct()] }, string.Empty);
    }

    private static bool IsOperand(string token) => IsNumber(token) || IndicatorId.IsWellFormed(token);

    private static bool IsNumber(string token) => decimal.TryParse(token, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out _);
}
