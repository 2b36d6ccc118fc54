using System.Text;

namespace Planning.Reporting.Checklist;

/// <summary>
/// Sets our own sentences as French is printed: a non-breaking space before ; : ! ? » and after «, and around the h of an hour; a curved apostrophe.
/// What stands between « and » is someone else's text and is left as it is.
/// </summary>
public static class FrenchTypography
{
    private const char NonBreaking = '\u00A0';

    /// <summary>The sentence, set. Only spaces and apostrophes that are there change: the length stays the same.</summary>
    public static string Set(string sentence)
    {
        var text = new StringBuilder(sentence);
        var depth = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var next = i + 1 < text.Length ? text[i + 1] : '\0';
            switch (text[i])
            {
                case '«':
                    depth++;
                    if (depth == 1 && next == ' ')
                    {
                        text[++i] = NonBreaking;
                    }

                    break;
                case '»':
                    depth = Math.Max(0, depth - 1);
                    break;
                case ' ' when next == '»' ? depth == 1 : depth == 0 && next is ';' or ':' or '!' or '?':
                    text[i] = NonBreaking;
                    break;
                case ' ' when depth == 0 && IsOfHour(text, i):
                    text[i] = NonBreaking;
                    break;
                case '\'' when depth == 0 && char.IsLetter(next) && i > 0 && char.IsLetter(text[i - 1]):
                    text[i] = '’';
                    break;
            }
        }

        return text.ToString();
    }

    /// <summary>Whether a space stands before or after the h of an hour: "7 h", "7 h 05".</summary>
    private static bool IsOfHour(StringBuilder text, int space)
    {
        char At(int place) => place >= 0 && place < text.Length ? text[place] : ' ';
        return At(space + 1) == 'h' ? char.IsAsciiDigit(At(space - 1)) && !char.IsLetterOrDigit(At(space + 2))
            : At(space - 1) == 'h' && char.IsAsciiDigit(At(space - 3)) && At(space - 2) is (' ' or NonBreaking) && char.IsAsciiDigit(At(space + 1));
    }
}
