using System.Globalization;
using System.Text;

namespace Planning.Host.Answers;

/// <summary>Texts as answers compare them: lower case, no accents, every run of other signs one space, a space at both ends.</summary>
internal static class PlainWords
{
    public static string Of(string text)
    {
        var plain = new StringBuilder(" ", text.Length + 2);
        foreach (var character in text.Replace("œ", "oe", StringComparison.OrdinalIgnoreCase).Normalize(NormalizationForm.FormKD))
        {
            if (char.IsLetterOrDigit(character))
            {
                plain.Append(char.ToLowerInvariant(character));
            }
            else if (plain[^1] != ' ' && CharUnicodeInfo.GetUnicodeCategory(character) != UnicodeCategory.NonSpacingMark)
            {
                plain.Append(' ');
            }
        }

        return plain.Append(plain[^1] == ' ' ? "" : " ").ToString();
    }
}
