using System.Text;

namespace Planning.Abstractions.French;

/// <summary>Texts as they are compared where only their words count: lower case, no accents, every run of other signs one space, a space at both ends.</summary>
public static class PlainWords
{
    /// <summary>The words of a text; a space where it has none.</summary>
    public static string Of(string text)
    {
        // Alone, the preposition would keep its accent.
        var folded = Folding.Fold(' ' + text);
        var plain = new StringBuilder(" ", folded.Length + 1);
        foreach (var character in folded)
        {
            if (char.IsLetterOrDigit(character))
            {
                plain.Append(character);
            }
            else if (plain[^1] != ' ')
            {
                plain.Append(' ');
            }
        }

        return plain.Append(plain[^1] == ' ' ? "" : " ").ToString();
    }
}
