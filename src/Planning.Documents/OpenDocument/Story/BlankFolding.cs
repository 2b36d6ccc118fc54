using System.Text;
using Planning.Documents.Story;

namespace Planning.Documents.OpenDocument.Story;

/// <summary>
/// Makes the characters of a paragraph those that are shown: blanks that follow each other are one space, whatever elements stand between
/// them, and none opens the paragraph.
/// </summary>
internal struct BlankFolding
{
    private bool afterText;

    /// <summary>Says that something other than blanks was written: a space meant as such, a tab, a line break.</summary>
    public void Pass() => afterText = true;

    /// <summary>The text as shown; the same instance where nothing changes.</summary>
    public string Fold(string text)
    {
        if (text.Length == 0)
        {
            return text;
        }

        var folded = IsFolded(text) ? text : Rewrite(text);
        afterText = folded.Length > 0 ? folded[^1] != ' ' : afterText;
        return TextCleaning.Clean(folded, spacesCount: true);
    }

    private static bool IsBlank(char c) => c is ' ' or '\t' or '\r' or '\n';

    private readonly bool IsFolded(string text)
    {
        var afterBlank = !afterText;
        foreach (var c in text)
        {
            if (IsBlank(c) && (afterBlank || c != ' '))
            {
                return false;
            }

            afterBlank = c == ' ';
        }

        return true;
    }

    private readonly string Rewrite(string text)
    {
        var shown = new StringBuilder(text.Length);
        var afterBlank = !afterText;
        foreach (var c in text)
        {
            if (!IsBlank(c))
            {
                shown.Append(c);
            }
            else if (!afterBlank)
            {
                shown.Append(' ');
            }

            afterBlank = IsBlank(c);
        }

        return shown.ToString();
    }
}
