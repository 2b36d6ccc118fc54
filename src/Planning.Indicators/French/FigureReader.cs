using System.Globalization;

namespace Planning.Indicators.French;

/// <summary>Reads numbers as the French write them: "274 363", "2,27", "− 0,1", "1.250,5".</summary>
internal static class FigureReader
{
    private const int MostDigits = 15;

    /// <summary>The numbers of a text, in order. Figures inside a word ("PM10", "L151-19") are none.</summary>
    public static List<WrittenNumber> Find(string text, int start, int end)
    {
        var found = new List<WrittenNumber>();
        for (var position = start; position < end;)
        {
            if (char.IsAsciiDigit(text[position]) && !GoesOnBefore(text, position, start) && At(text, position, start, end) is { } figure)
            {
                found.Add(figure);
                position = figure.End;
                continue;
            }

            position++;
            while (position < end && char.IsLetterOrDigit(text[position]) && char.IsLetterOrDigit(text[position - 1]))
            {
                position++;
            }
        }

        return found;
    }

    /// <summary>The number whose first digit stands at a position; null when what stands there is no number.</summary>
    public static WrittenNumber? At(string text, int position, int start, int end)
    {
        var last = DigitsFrom(text, position, end);
        if (last == position)
        {
            return null;
        }

        if (last - position <= 3)
        {
            while (last < end && IsGroupSign(text, position, last) && DigitsFrom(text, last + 1, end) == last + 4)
            {
                last += 4;
            }
        }

        if (last + 1 < end && text[last] is ',' or '.' && DigitsFrom(text, last + 1, end) is var decimals && decimals > last + 1)
        {
            if (decimals < end && text[decimals] is '.' or ',' && decimals + 1 < end && char.IsAsciiDigit(text[decimals + 1]))
            {
                return null;
            }

            last = decimals;
        }

        return GoesOnAfter(text, position, last, end) || Value(text.AsSpan(position, last - position)) is not { } value ? null : Signed(text, position, last, start, value);
    }

    /// <summary>Where the sign before the decimals stands; -1 for none. "21.480.000" and "21.480" have dots between thousands.</summary>
    public static int DecimalSign(ReadOnlySpan<char> written)
    {
        var dot = written.IndexOf('.');
        var parts = dot is > 0 and <= 3 && written[0] != '0' && (written.Length == dot + 4 || (written.Length > dot + 4 && !char.IsAsciiDigit(written[dot + 4])));
        return parts || written.Count('.') > 1 ? written.LastIndexOf(',') : written.LastIndexOfAny(',', '.');
    }

    private static WrittenNumber Signed(string text, int position, int last, int start, decimal value)
    {
        var sign = position - 1;
        var isApart = sign > start && text[sign] is ' ' or '\u00A0' or '\u202F';
        sign -= isApart ? 1 : 0;
        if (sign < start || text[sign] is not ('+' or '-' or '–' or '−' or '‑') || (sign > start && !char.IsWhiteSpace(text[sign - 1]) && text[sign - 1] is not ('(' or '/' or ':')))
        {
            return new WrittenNumber(position, last, value, false);
        }

        // " – 120 ha" in running text is a dash; at the beginning, or close to the number, it is a sign.
        return isApart && text[sign] is '-' or '–' && sign > start && text[sign - 1] != '('
            ? new WrittenNumber(position, last, value, false)
            : new WrittenNumber(sign, last, text[sign] == '+' ? value : -value, true);
    }

    private static decimal? Value(ReadOnlySpan<char> written)
    {
        Span<char> digits = stackalloc char[MostDigits + 2];
        var count = 0;
        var point = DecimalSign(written);
        for (var i = 0; i < written.Length; i++)
        {
            if (char.IsAsciiDigit(written[i]) || i == point)
            {
                if (count > MostDigits)
                {
                    return null;
                }

                digits[count++] = i == point ? '.' : written[i];
            }
        }

        return decimal.TryParse(digits[..count], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) ? value : null;
    }

    private static bool IsGroupSign(string text, int position, int at) => text[at] is ' ' or '\u00A0' or '\u202F' or '\u2009'
        || (text[at] is '\'' or '’' && char.IsAsciiDigit(text[at - 1])) || (text[at] == '.' && GroupsByDot(text, position));

    /// <summary>"1.250.000" and "1.250,5" have dots between thousands; "1.250" alone is taken for them as well: three decimals are not written so.</summary>
    private static bool GroupsByDot(string text, int position) => text[position] != '0';

    private static bool GoesOnBefore(string text, int position, int start) =>
        position > start && (char.IsLetterOrDigit(text[position - 1]) || text[position - 1] is '_' or '#' or '°' || (text[position - 1] is ',' or '.' or '-' or '/' && position - 1 > start && char.IsLetterOrDigit(text[position - 2]) && IsCode(text, position, start)));

    /// <summary>Whether a hyphen or a stop ties a figure to a word or a code before it ("L.151-19", "RD-12"), and not to a number ("2010-2015").</summary>
    private static bool IsCode(string text, int position, int start)
    {
        var before = position - 2;
        while (before >= start && char.IsAsciiDigit(text[before]))
        {
            before--;
        }

        return before >= start && char.IsLetter(text[before]) || text[position - 1] is ',' or '.';
    }

    /// <summary>Whether letters follow closely that make a word of it ("1AU", "2e", "15ème"); units may ("12ha", "41%").</summary>
    private static bool GoesOnAfter(string text, int position, int last, int end)
    {
        if (last >= end || !char.IsLetter(text[last]))
        {
            return false;
        }

        var word = last;
        while (word < end && char.IsLetter(text[word]))
        {
            word++;
        }

        return text[last..word] is not ("ha" or "km" or "m" or "kWh" or "MWh" or "GWh" or "TWh" or "MW" or "kW" or "t" or "kt" or "kg" or "hab" or "k" or "M" or "h" or "ml" or "tCO" or "teqCO" or "ktCO" or "tep" or "ktep");
    }

    private static int DigitsFrom(string text, int start, int end)
    {
        while (start < end && char.IsAsciiDigit(text[start]))
        {
            start++;
        }

        return start;
    }
}
