using System.Globalization;
using System.Text;

namespace Planning.Documents.Numbering;

/// <summary>Writes a number as a list does.</summary>
internal static class NumberFormat
{
    private const int LettersInAlphabet = 26;
    private const int LargestRoman = 3999;
    private const int LargestLetters = 780;

    private static readonly (int Value, string Sign)[] RomanSigns =
    [
        (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"),
        (4, "IV"), (1, "I"),
    ];

    /// <summary>The number in the format of that name; in figures where the format is not known.</summary>
    public static string Write(int number, string format) => format switch
    {
        "none" or "bullet" => string.Empty,
        "upperRoman" => Roman(number),
        "lowerRoman" => Roman(number).ToLowerInvariant(),
        "upperLetter" => Letters(number),
        "lowerLetter" => Letters(number).ToLowerInvariant(),
        "decimalZero" => number.ToString("00", CultureInfo.InvariantCulture),
        "ordinal" => Figures(number) + (number == 1 ? "er" : "e"),
        "decimalEnclosedParen" => $"({Figures(number)})",
        "numberInDash" => $"- {Figures(number)} -",
        _ => Figures(number),
    };

    private static string Figures(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Roman(int number)
    {
        if (number is < 1 or > LargestRoman)
        {
            return Figures(number);
        }

        var text = new StringBuilder();
        foreach (var (value, sign) in RomanSigns)
        {
            for (; number >= value; number -= value)
            {
                text.Append(sign);
            }
        }

        return text.ToString();
    }

    // After Z comes AA, then BB: the letter is repeated.
    private static string Letters(int number) => number is < 1 or > LargestLetters
        ? Figures(number)
        : new string((char)('A' + ((number - 1) % LettersInAlphabet)), ((number - 1) / LettersInAlphabet) + 1);
}
