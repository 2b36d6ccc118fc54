using System.Text;
using Planning.Documents.Story;

namespace Planning.Documents.Pdf.Tables;

/// <summary>Joins the lines of a cell as they are read.</summary>
internal static class CellText
{
    /// <summary>The text of phrases in reading order. The marks of lists are no part of it, as in a file of text.</summary>
    public static string Of(IReadOnlyList<Phrase> phrases)
    {
        var text = new StringBuilder();
        for (var i = 0; i < phrases.Count; i++)
        {
            var line = Unmarked(phrases[i], i + 1 < phrases.Count || i > 0);
            if (line.Length == 0)
            {
                continue;
            }

            // A word cut at the end of a line keeps its hyphen, which may be its own, unless it is a soft one, which never is.
            if (text.Length > 0 && text[^1] == TextCleaning.SoftHyphen)
            {
                text.Length--;
            }
            else if (text.Length > 0 && !(text.Length > 1 && text[^1] is '-' or '‐' && char.IsLetter(text[^2]) && char.IsLetter(line[0])))
            {
                text.Append(' ');
            }

            text.Append(line);
        }

        return Leaders.Trimmed(text.ToString());
    }

    private static string Unmarked(Phrase phrase, bool hasMore)
    {
        if (phrase.Words.Count == 1 ? !hasMore : phrase.Words.Count == 0)
        {
            return phrase.Text;
        }

        return Figures.IsBullet(phrase.Words[0].Text) ? string.Join(' ', phrase.Words.Skip(1).Select(w => w.Text)) : phrase.Text;
    }
}
