using Planning.Abstractions.Documents;
using Planning.Documents.Pdf.Layout;

namespace Planning.Documents.Pdf.Story;

/// <summary>The notes at the foot of a page: small lines under the text that begin with a sign which the text above calls.</summary>
internal sealed class FootNotes
{
    private const double MostOfBody = 0.95;
    private const int LongestSign = 3;
    private readonly Dictionary<PageLine, string> signs = new(ReferenceEqualityComparer.Instance);

    /// <summary>The signs of the notes of the page.</summary>
    public HashSet<string> Signs { get; } = [];

    /// <summary>The notes of a page.</summary>
    /// <param name="lines">Its lines as they are read, running ones left out.</param>
    /// <param name="bodySize">The size of the document's text.</param>
    public static FootNotes Of(IReadOnlyList<PageLine> lines, double bodySize)
    {
        var notes = new FootNotes();
        var calls = new HashSet<string>();
        var current = string.Empty;
        foreach (var line in lines)
        {
            var sign = SignOf(line);
            if (line.Size <= bodySize * MostOfBody && sign.Length > 0 && calls.Contains(sign))
            {
                current = sign;
                notes.Signs.Add(sign);
            }
            else if (current.Length > 0 && line.Size > bodySize * MostOfBody)
            {
                current = string.Empty;
            }

            if (current.Length > 0)
            {
                notes.signs[line] = current;
            }
            else
            {
                calls.UnionWith(line.Raised.Where(r => r.Start > 0 && r.Length <= LongestSign).Select(r => line.Text.Substring(r.Start, r.Length)));
            }
        }

        return notes;
    }

    /// <summary>The sign of the note that a line belongs to; null for a line of the text.</summary>
    public string? NoteOf(PageLine line) => signs.GetValueOrDefault(line);

    /// <summary>The sign at the head of a line, raised or not; empty when there is none.</summary>
    public static string SignOf(PageLine line)
    {
        if (line.Raised is [{ Start: 0, Length: <= LongestSign } raised, ..])
        {
            return line.Text[..raised.Length];
        }

        var end = 0;
        while (end < line.Text.Length && (char.IsAsciiDigit(line.Text[end]) || line.Text[end] == '*'))
        {
            end++;
        }

        return end is > 0 and <= LongestSign && end < line.Text.Length && char.IsWhiteSpace(line.Text[end]) ? line.Text[..end] : string.Empty;
    }

    /// <summary>Whether a raised sign of a line calls one of the notes.</summary>
    public bool IsCall(PageLine line, TextSpan raised) => Signs.Contains(line.Text.Substring(raised.Start, raised.Length)) && !signs.ContainsKey(line);
}
