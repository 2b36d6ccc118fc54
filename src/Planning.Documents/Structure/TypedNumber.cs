namespace Planning.Documents.Structure;

/// <summary>Finds the number that a person typed at the head of a heading ("2.1.3 Habitat", "IV – Zones", "B.2) Accès").</summary>
internal static class TypedNumber
{
    private const int MaxDigits = 3;
    private const int MaxRoman = 7;

    /// <summary>The number's length and where the title begins; zeros when there is no number.</summary>
    public static (int Number, int Title, int Depth) In(string text)
    {
        var (end, depth, isFigures, hasFigures) = Segments(text);
        if (end == 0 || (depth > 1 && !hasFigures && !IsRoman(text.AsSpan(0, text.IndexOf('.', StringComparison.Ordinal)))))
        {
            return default;
        }

        var number = end;
        var isClosed = depth > 1;
        if (end < text.Length && text[end] is '.' or ')' or '°')
        {
            number = ++end;
            isClosed = true;
        }

        var title = SkipSpaces(text, end);
        if (title < text.Length && text[title] is '-' or '–' or '—' or ':' && (title > end || text[title] == ':') && title + 1 < text.Length)
        {
            title = SkipSpaces(text, title + 1);
            isClosed |= !isFigures || end <= 2;
        }
        else if (title == end && !(isClosed && title < text.Length && char.IsLetter(text[title]) && hasFigures && text[end - 1] is '.' or ')'))
        {
            return default;
        }

        return title < text.Length && char.IsLetter(Letter(text, title)) && (isClosed || ((isFigures ? end <= 2 : IsRoman(text.AsSpan(0, end))) && char.IsUpper(Letter(text, title))))
            ? (number, title, depth)
            : default;
    }

    private static (int End, int Depth, bool IsFigures, bool HasFigures) Segments(string text)
    {
        var (end, depth, isFigures, hasFigures) = (0, 0, true, false);
        for (var at = 0; at < text.Length;)
        {
            var length = Segment(text.AsSpan(at));
            if (length == 0)
            {
                break;
            }

            var figures = char.IsAsciiDigit(text[at]);
            (depth, isFigures, hasFigures) = (depth + 1, isFigures && figures, hasFigures || figures);
            end = at + length;
            if (end + 1 >= text.Length || text[end] is not ('.' or '-') || Segment(text.AsSpan(end + 1)) == 0)
            {
                break;
            }

            at = end + 1;
        }

        return (end, depth, isFigures, hasFigures);
    }

    // Figures, a roman number, or one letter, with nothing of the same kind after it.
    private static int Segment(ReadOnlySpan<char> text)
    {
        var digits = text.IndexOfAnyExceptInRange('0', '9');
        digits = digits < 0 ? text.Length : digits;
        if (digits > 0)
        {
            return digits <= MaxDigits && (digits == text.Length || !char.IsLetter(text[digits])) ? digits : 0;
        }

        var letters = 0;
        while (letters < text.Length && char.IsLetterOrDigit(text[letters]) && !char.IsAsciiDigit(text[letters]))
        {
            letters++;
        }

        return letters is > 0 and <= MaxRoman && (letters == 1 ? char.IsAsciiLetter(text[0]) : IsRoman(text[..letters])) ? letters : 0;
    }

    private static bool IsRoman(ReadOnlySpan<char> text) => text.Length > 0 && !text.ContainsAnyExcept('I', 'V', 'X');

    private static char Letter(string text, int at) => text[at] is '«' or '"' or '“' or '(' && at + 1 < text.Length ? text[SkipSpaces(text, at + 1) < text.Length ? SkipSpaces(text, at + 1) : at] : text[at];

    private static int SkipSpaces(string text, int at)
    {
        while (at < text.Length && char.IsWhiteSpace(text[at]))
        {
            at++;
        }

        return at;
    }
}
