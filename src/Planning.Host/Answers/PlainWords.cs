using System.Text;

namespace Planning.Host.Answers;

/// <summary>Texts as answers compare them: lower case, no accents, every run of other signs one space, a space at both ends.</summary>
internal static class PlainWords
{
    private const string Accented = "àâäáãçéèêëîïíôöóùûüúÿñ", Bare = "aaaaaceeeeiiiooouuuuyn";

    public static string Of(string text)
    {
        var plain = new StringBuilder(" ", text.Length + 2);
        foreach (var character in text.Replace("œ", "oe", StringComparison.OrdinalIgnoreCase))
        {
            var lower = char.ToLowerInvariant(character);
            var rank = lower < 0x80 ? -1 : Accented.IndexOf(lower, StringComparison.Ordinal);
            if (char.IsLetterOrDigit(lower))
            {
                plain.Append(rank < 0 ? lower : Bare[rank]);
            }
            else if (plain[^1] != ' ' && lower is not (>= '\u0300' and <= '\u036F'))
            {
                // An accent that stands apart from its letter is no sign of its own.
                plain.Append(' ');
            }
        }

        return plain.Append(plain[^1] == ' ' ? "" : " ").ToString();
    }
}
