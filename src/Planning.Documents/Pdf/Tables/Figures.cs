namespace Planning.Documents.Pdf.Tables;

/// <summary>Tells figures from words.</summary>
internal static class Figures
{
    /// <summary>What a text looks like.</summary>
    public static TextLook LookOf(ReadOnlySpan<char> text)
    {
        text = text.Trim();
        if (text.Length is 1 or 2 && IsBullet(text[0]))
        {
            return TextLook.Marker;
        }

        var (digits, letters, others) = (0, 0, 0);
        foreach (var c in text)
        {
            if (char.IsDigit(c))
            {
                digits++;
            }
            else if (char.IsLetter(c))
            {
                letters++;
            }
            else if (c != ' ')
            {
                others++;
            }
        }

        if (digits == 0)
        {
            return (letters == 0 && others is > 0 and <= 5) || IsAbsence(text) ? TextLook.Absent : TextLook.Words;
        }

        return letters <= 2 || digits > letters ? TextLook.Figure : TextLook.Words;
    }

    /// <summary>Whether a text is a year, or years ("2011-2021").</summary>
    public static bool IsYear(ReadOnlySpan<char> text)
    {
        text = text.Trim();
        return text.Length >= 4 && text.Length <= 9 && text[0] is '1' or '2' && text[..4].IndexOfAnyExceptInRange('0', '9') < 0 && text[1] is '9' or '0'
            && (text.Length == 4 || !char.IsDigit(text[4])) && text[4..].IndexOfAny(',', '.') < 0;
    }

    /// <summary>Whether two words are one figure whose thousands a space groups: "1 250", "12 345,6".</summary>
    public static bool AreOne(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        left = left.TrimStart("+-–−(±*");
        var thousands = right.IndexOfAnyExceptInRange('0', '9') is var end && end < 0 ? right.Length : end;
        return left.Length is > 0 and <= 3 && left.IndexOfAnyExceptInRange('0', '9') < 0 && thousands == 3 && (right.Length == 3 || right[3] is ',' or '%' or '*' or ')' or '€');
    }

    /// <summary>Whether a text goes on a sentence: it begins with a small letter, or closes what the line before opened.</summary>
    public static bool GoesOn(string text) =>
        text.Length > 0 && (char.IsLower(text[0]) || text[0] is ')' or ',' or ';' or '&' || (text[0] == '(' && text.Length > 4 && text[2] != ')' && char.IsLetter(text[1])));

    /// <summary>Whether a word is the mark of a list.</summary>
    public static bool IsBullet(string word) => word.Length == 1 && IsBullet(word[0]);

    private static bool IsBullet(char c) => c is '•' or '●' or '■' or '▪' or '◦' or '○' or '❖' or '➢' or '·' or '►' or '▶' or '→' or '✓' or (>= '\uE000' and <= '\uF8FF');

    private static bool IsAbsence(ReadOnlySpan<char> text) =>
        text.Length <= 5 && text.ToString().ToLowerInvariant() is "na" or "n/a" or "n.a." or "nd" or "n.d." or "n.d" or "n.c." or "nc" or "ns" or "n.s." or "so" or "s.o." or "s" or "x" or "(x)" or "nr" or "n.r.";
}
