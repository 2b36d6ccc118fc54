using System.Text;

namespace Planning.Abstractions.Plugins.Clues;

/// <summary>Text as clues are compared: lower case, no accents, every run of other signs one space, a space at both ends.</summary>
internal static class FoldedText
{
    private const string Accented = "àâäçéèêëîïôöùûüÿ", Bare = "aaaceeeeiioouuuy";

    public static string Of(string text)
    {
        var folded = new StringBuilder(" ", text.Length + 2);
        foreach (var character in text.Replace("œ", "oe", StringComparison.OrdinalIgnoreCase))
        {
            var lower = char.ToLowerInvariant(character);
            var rank = lower < 0x80 ? -1 : Accented.IndexOf(lower, StringComparison.Ordinal);
            var letter = rank < 0 ? lower : Bare[rank];
            if (char.IsAsciiLetterOrDigit(letter) || folded[^1] != ' ')
            {
                folded.Append(char.IsAsciiLetterOrDigit(letter) ? letter : ' ');
            }
        }

        return folded.Append(folded[^1] == ' ' ? "" : " ").ToString();
    }
}
