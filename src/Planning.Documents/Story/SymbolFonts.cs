namespace Planning.Documents.Story;

/// <summary>
/// What the pictures of symbol fonts (Symbol, Wingdings) stand for. Such fonts keep their signs in U+F000 to U+F0FF, which means nothing
/// outside them: each becomes the one character that a reader would say it is.
/// </summary>
internal static class SymbolFonts
{
    private const char First = '\uF000';
    private const char Last = '\uF0FF';

    /// <summary>Whether a text holds such signs.</summary>
    public static bool In(ReadOnlySpan<char> text) => text.ContainsAnyInRange(First, Last);

    /// <summary>The ordinary character for a sign, one for one; a character of another kind is given back.</summary>
    /// <param name="sign">The sign, as the file has it.</param>
    /// <param name="font">The font's name when it is known.</param>
    public static char Plain(char sign, string? font = null)
    {
        var isSign = sign is >= First and <= Last;
        var isWingdings = font?.StartsWith("Wingdings", StringComparison.OrdinalIgnoreCase) == true;
        if (!isSign && !isWingdings && font != "Symbol")
        {
            return sign;
        }

        var code = isSign ? sign - First : sign;
        return isWingdings ? Wingdings(code) : font == "Symbol" ? Symbol(code) : Either(code);
    }

    private static char Either(int code) => code switch
    {
        0xA7 or 0xA8 or 0x6F or 0x76 or 0xD8 or 0xF0 or 0xE8 or 0xFC or 0xFE or 0xE0 => Wingdings(code),
        _ => Symbol(code),
    };

    private static char Wingdings(int code) => code switch
    {
        0x6C or 0x9F => '•',
        0x6E or 0xA7 => '▪',
        0x6F or 0xA8 or 0x71 or 0x72 => '☐',
        0x75 or 0x76 => '❖',
        0xD8 or 0xF0 => '➢',
        0xE0 or 0xE8 or 0xC8 => '→',
        0xFB or 0xFD => '☒',
        0xFC => '✓',
        0xFE => '☑',
        ' ' => ' ',
        _ => '▪',
    };

    private static char Symbol(int code) => code switch
    {
        0xB7 => '•',
        0x2D => '−',
        0xA3 => '≤',
        0xB3 => '≥',
        0xB1 => '±',
        0xB0 => '°',
        0xB4 => '×',
        0xB8 => '÷',
        0xB9 => '≠',
        0xBB => '≈',
        0xA5 => '∞',
        0xAE or 0xDE => '→',
        0xAC => '←',
        0xD6 => '√',
        0xE5 or 0x53 => 'Σ',
        0x44 => 'Δ',
        0x61 => 'α',
        0x62 => 'β',
        0x67 => 'γ',
        0x64 => 'δ',
        0x6D => 'µ',
        0x70 => 'π',
        >= 0x20 and <= 0x3F => (char)code,
        _ => '▪',
    };
}
