namespace Planning.Abstractions.French;

/// <summary>Letters as they are compared: lower case, without accents, ligatures opened. Two spellings of a word fold to the same text.</summary>
public static class Folding
{
    /// <summary>Writes the folded form of <paramref name="text"/> and returns its length. A ligature takes two places.</summary>
    /// <param name="text">A word; at most half the length of <paramref name="folded"/>.</param>
    /// <param name="folded">Where to write.</param>
    public static int Fold(ReadOnlySpan<char> text, Span<char> folded)
    {
        // "à valider" is to be done, "a validé" is done: alone, the preposition keeps its accent.
        if (text is ['à' or 'À'])
        {
            folded[0] = 'à';
            return 1;
        }

        var length = 0;
        foreach (var character in text)
        {
            var lower = character < 0x80 ? AsciiLower(character) : char.ToLowerInvariant(character);
            if (lower < 0x80)
            {
                folded[length++] = lower;
            }
            else if (lower is 'œ' or 'æ')
            {
                folded[length++] = lower == 'œ' ? 'o' : 'a';
                folded[length++] = 'e';
            }
            else if (!IsIgnored(lower))
            {
                folded[length++] = Bare(lower);
            }
        }

        return length;
    }

    /// <summary>The folded form as a new string.</summary>
    public static string Fold(string text)
    {
        var buffer = new char[(text.Length * 2) + 1];
        return new string(buffer, 0, Fold(text, buffer));
    }

    /// <summary>Soft hyphens, zero-width characters and combining accents: written, never read.</summary>
    public static bool IsIgnored(char character) => character is '\u00AD' or '\u200B' or '\u200C' or '\u200D' or '\u2060' or '\uFEFF'
        or (>= '\u0300' and <= '\u036F');

    private static char AsciiLower(char character) => character is >= 'A' and <= 'Z' ? (char)(character | 0x20) : character;

    private static char Bare(char lower) => lower switch
    {
        'à' or 'â' or 'ä' or 'á' or 'ã' or 'å' => 'a',
        'ç' => 'c',
        'é' or 'è' or 'ê' or 'ë' => 'e',
        'î' or 'ï' or 'í' or 'ì' => 'i',
        'ñ' => 'n',
        'ô' or 'ö' or 'ó' or 'ò' or 'õ' => 'o',
        'ù' or 'û' or 'ü' or 'ú' => 'u',
        'ÿ' or 'ý' => 'y',
        _ => lower,
    };
}
