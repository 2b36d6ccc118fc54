using System.Globalization;

namespace Planning.Rules.Checks.Tables;

/// <summary>Reads the figures of cells as the French print them: "1 250,5", "– 640", "12 %", "41,2 GWh", "1 250 (p)".</summary>
internal static class FigureReader
{
    /// <summary>More digits than a plan prints: such a cell numbers something.</summary>
    private const int MostDigits = 15;

    /// <summary>The reading of a cell's text.</summary>
    public static CellReading Read(string text)
    {
        var rest = text.AsSpan().Trim();
        if (rest.IsEmpty)
        {
            return new CellReading(CellKind.Blank);
        }

        if (rest.Trim("-–—−‑").IsEmpty)
        {
            return new CellReading(CellKind.Dash);
        }

        var isBracketed = rest is ['(', _, .., ')'];
        rest = isBracketed ? rest[1..^1].Trim() : rest;
        var isNegative = isBracketed || (!rest.IsEmpty && rest[0] is '-' or '–' or '−' or '‑');
        var isSigned = !rest.IsEmpty && rest[0] is '+' or '-' or '–' or '−' or '‑';
        rest = isSigned ? rest[1..].TrimStart() : rest;
        if (Number(rest) is not { } number || Tail(rest[number.Length..]) is not { } tail)
        {
            return new CellReading(CellKind.Text);
        }

        var unit = tail.Length == 0 ? null : UnitReader.Whole(tail);
        if (unit is null && tail.Length > 0)
        {
            return new CellReading(CellKind.Text);
        }

        var isYear = !isSigned && !isBracketed && tail.Length == 0 && number.Length == 4 && number.Step == 1 && number.Value is >= 1900 and <= 2150;
        return new CellReading(CellKind.Figure, isNegative ? -number.Value : number.Value, number.Step, unit, isYear, !isBracketed);
    }

    /// <summary>The number that a text begins with; null when there is none, or when a dot makes it ambiguous ("1.250").</summary>
    private static (decimal Value, decimal Step, int Length)? Number(ReadOnlySpan<char> text)
    {
        var end = DigitsFrom(text, 0);
        if (end == 0)
        {
            return null;
        }

        if (end <= 3)
        {
            while (end < text.Length && IsThousandSpace(text[end]) && DigitsFrom(text, end + 1) == end + 4)
            {
                end += 4;
            }
        }

        var whole = end;
        if (end + 1 < text.Length && text[end] is ',' or '.' && DigitsFrom(text, end + 1) is var last && last > end + 1)
        {
            if (text[end] == '.' && last == end + 4)
            {
                return null;
            }

            end = last;
        }

        return Value(text[..end]) is { } value ? (value, StepOf(Math.Max(0, end - whole - 1)), end) : null;
    }

    /// <summary>The value of a number as it is written; null when it has more figures than are read.</summary>
    private static decimal? Value(ReadOnlySpan<char> number)
    {
        Span<char> digits = stackalloc char[MostDigits + 1];
        var count = 0;
        foreach (var character in number)
        {
            if (count > MostDigits)
            {
                return null;
            }

            if (char.IsAsciiDigit(character) || character is ',' or '.')
            {
                digits[count++] = character == ',' ? '.' : character;
            }
        }

        return decimal.TryParse(digits[..count], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) ? value : null;
    }

    /// <summary>What follows the number, marks of notes and remarks without figures left out; null when it makes the cell a sentence.</summary>
    private static string? Tail(ReadOnlySpan<char> text)
    {
        var tail = text.TrimStart("¹²³⁴*").Trim();
        if (tail.LastIndexOf('(') is var open and >= 0 && tail[^1] == ')')
        {
            var remark = tail[(open + 1)..^1].Trim();
            var isYear = remark.Length == 4 && DigitsFrom(remark, 0) == 4;
            if (!isYear && remark.Length > 1 && remark.ContainsAnyInRange('0', '9'))
            {
                return null;
            }

            tail = tail[..open];
        }

        return tail.TrimEnd("* ").ToString();
    }

    private static int DigitsFrom(ReadOnlySpan<char> text, int start)
    {
        while (start < text.Length && char.IsAsciiDigit(text[start]))
        {
            start++;
        }

        return start;
    }

    private static decimal StepOf(int decimals)
    {
        var step = 1m;
        for (var i = 0; i < decimals; i++)
        {
            step /= 10;
        }

        return step;
    }

    private static bool IsThousandSpace(char character) => character is ' ' or '\u00A0' or '\u202F' or '\u2009' or '\'' or '’';
}
