using System.Text;

namespace Planning.Documents.Pdf.Tables;

/// <summary>Joins the lines of a cell as they are read.</summary>
internal static class CellText
{
    /// <summary>The text of phrases in reading order.</summary>
    public static string Of(IReadOnlyList<Phrase> phrases)
    {
        if (phrases.Count == 0)
        {
            return "";
        }

        var text = new StringBuilder(phrases[0].Text);
        for (var i = 1; i < phrases.Count; i++)
        {
            // A word cut at the end of a line keeps its hyphen, which may be its own.
            if (!(text.Length > 1 && text[^1] is '-' or '‐' && char.IsLetter(text[^2]) && char.IsLower(phrases[i].Text[0])))
            {
                text.Append(' ');
            }

            text.Append(phrases[i].Text);
        }

        return Leaders.Trimmed(text.ToString());
    }
}
