using System.Text.RegularExpressions;

namespace Planning.Rules.Versions.Pieces;

/// <summary>
/// What is compared of a passage: its letters, figures and signs of value. Case, accents, spaces, punctuation, kinds of dash and apostrophe,
/// and the number typed before it do not count.
/// </summary>
internal static partial class PieceKey
{
    private const string Signs = "%€≤≥<>+±=/°×&";

    /// <summary>The key of a text; empty for one without letter or figure.</summary>
    public static string Of(string text, bool isHeading)
    {
        var number = (isHeading ? HeadingNumber() : TypedNumber()).Match(text);
        var folded = Folding.Fold(number.Success && number.Length < text.Length ? text[number.Length..] : text);
        var key = new char[folded.Length];
        var (length, meaning) = (0, 0);
        for (var i = 0; i < folded.Length; i++)
        {
            if (Kept(folded, i) is { } kept)
            {
                key[length++] = kept;
                meaning += char.IsLetterOrDigit(kept) ? 1 : 0;
            }
        }

        return meaning == 0 ? string.Empty : new string(key, 0, length);
    }

    private static char? Kept(string text, int i)
    {
        var character = text[i];
        return character switch
        {
            '²' => '2',
            '³' => '3',
            >= '\u2080' and <= '\u2089' => (char)(character - '\u2080' + '0'),
            _ when char.IsLetterOrDigit(character) || Signs.Contains(character, StringComparison.Ordinal) => character,
            ',' or '.' when IsDigit(text, i - 1) && IsDigit(text, i + 1) => ',',
            '-' or '−' or '–' when IsDigit(text, i + 1) && (i == 0 || !char.IsLetter(text[i - 1])) => '-',
            _ => null,
        };
    }

    private static bool IsDigit(string text, int i) => i >= 0 && i < text.Length && char.IsAsciiDigit(text[i]);

    [GeneratedRegex(@"^[^\w(«""]*(?:(?:[0-9]{1,2}|[IVX]{1,5}|[A-Za-z])(?:\.(?:[0-9]{1,2}|[a-z]))*(?:\.|\)|°\)?)|[0-9]{1,2}(?:\.[0-9]{1,2})+)(?=\s)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 20_000)]
    private static partial Regex TypedNumber();

    [GeneratedRegex(@"^\W*(?:(?:article|chapitre|titre|partie|section|tome|annexe)\s+)?(?:(?:[A-Z]{0,3}[\s.\-]?[0-9]{1,2}|[IVX]{1,5}|[A-Za-z])(?:\.(?:[0-9]{1,2}|[a-z]))*(?:er)?(?:\.|\)|°\)?|\s?[-–—:])|[0-9]{1,2}(?:\.[0-9]{1,2})+)(?=\s)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 20_000)]
    private static partial Regex HeadingNumber();
}
