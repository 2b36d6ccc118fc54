using System.Text;
using Planning.Documents.Pdf.Layout;
using Planning.Documents.Story;

namespace Planning.Documents.Pdf.Story;

/// <summary>Joins the lines of a paragraph: parted words made whole, calls of notes taken out, other raised signs kept raised.</summary>
/// <param name="stock">The words of the document.</param>
internal sealed class ParagraphText(WordStock stock)
{
    private const string RaisedDigits = "⁰¹²³⁴⁵⁶⁷⁸⁹";
    private static readonly string SoftHyphen = TextCleaning.SoftHyphen.ToString();

    /// <summary>The text, and the signs of the notes that it calls, in order.</summary>
    /// <param name="lines">The lines.</param>
    /// <param name="notes">The notes of the page of each line.</param>
    public (string Text, IReadOnlyList<(FootNotes Notes, string Sign)> Calls) Join(IReadOnlyList<PageLine> lines, Func<PageLine, FootNotes> notes)
    {
        var text = new StringBuilder();
        List<(FootNotes, string)>? calls = null;
        foreach (var line in lines)
        {
            var of = notes(line);
            var shown = Shown(line, of, sign => (calls ??= []).Add((of, sign)));
            Append(text, shown);
        }

        return (text.Replace(SoftHyphen, string.Empty).ToString().Trim(), calls ?? (IReadOnlyList<(FootNotes, string)>)[]);
    }

    private void Append(StringBuilder text, string line)
    {
        if (text.Length == 0 || line.Length == 0)
        {
            text.Append(line);
            return;
        }

        var last = text[^1];
        if (last == TextCleaning.SoftHyphen)
        {
            text.Length--;
        }
        else if (last is '-' or '\u2010' && text.Length > 1 && char.IsLetterOrDigit(text[^2]))
        {
            if (char.IsLower(line[0]) && char.IsLetter(text[^2]) && !stock.KeepsHyphen(LastWord(text), FirstWord(line)))
            {
                text.Length--;
            }
        }
        else
        {
            text.Append(' ');
        }

        text.Append(line);
    }

    private static string Shown(PageLine line, FootNotes notes, Action<string> call)
    {
        if (line.Raised.Count == 0)
        {
            return line.Text;
        }

        var text = new StringBuilder(line.Text.Length);
        var at = 0;
        foreach (var raised in line.Raised)
        {
            text.Append(line.Text, at, raised.Start - at);
            if (notes.IsCall(line, raised))
            {
                call(line.Text.Substring(raised.Start, raised.Length));
            }
            else
            {
                text.Append(Raised(line.Text.AsSpan(raised.Start, raised.Length)));
            }

            at = raised.End;
        }

        return text.Append(line.Text, at, line.Text.Length - at).ToString();
    }

    // "1 200" and a raised 12 must not be read as one number.
    private static string Raised(ReadOnlySpan<char> sign)
    {
        var raised = new StringBuilder(sign.Length);
        foreach (var c in sign)
        {
            raised.Append(char.IsAsciiDigit(c) ? RaisedDigits[c - '0'] : c);
        }

        return raised.ToString();
    }

    private static string LastWord(StringBuilder text)
    {
        var start = text.Length - 1;
        while (start > 0 && (char.IsLetter(text[start - 1]) || text[start - 1] == '-'))
        {
            start--;
        }

        return text.ToString(start, text.Length - 1 - start);
    }

    private static string FirstWord(string line)
    {
        var end = 0;
        while (end < line.Length && char.IsLetter(line[end]))
        {
            end++;
        }

        return line[..end];
    }
}
