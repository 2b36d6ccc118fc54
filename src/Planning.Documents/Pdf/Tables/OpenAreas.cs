using Planning.Abstractions.Documents;

namespace Planning.Documents.Pdf.Tables;

/// <summary>Finds where lines stand in columns that no rules close.</summary>
/// <param name="lines">The lines of the page outside other tables, from the top.</param>
/// <param name="strokes">The rules of the page.</param>
internal sealed class OpenAreas(IReadOnlyList<TextLine> lines, Strokes strokes)
{
    // Rows of one table are at most this far apart, of the letters' size, sub-heads between them included.
    private const double MaxStep = 4.2;

    // A rule belongs to a table that it runs along for most of its width, and does not overrun by much.
    private const double MostOfWidth = 0.7;
    private const double MaxOverrun = 0.45;
    private const double HeadStep = 1.9;
    private const int MaxHeadLines = 9;

    private readonly HashSet<Phrase> prose = Prose.In(lines);

    /// <summary>The areas: the lines of each, from the top.</summary>
    public IEnumerable<IReadOnlyList<TextLine>> All()
    {
        var free = 0;
        for (var i = 0; i < lines.Count; i++)
        {
            if (i < free || !IsTabular(lines[i]))
            {
                continue;
            }

            var end = End(i);
            var (first, last) = (Up(i, end, free), Down(i, end));
            yield return [.. Enumerable.Range(first, last - first + 1).Select(k => lines[k])];
            free = last + 1;
        }
    }

    private bool IsTabular(TextLine line)
    {
        var phrases = line.Phrases.Where(p => !prose.Contains(p)).ToList();
        return phrases.Count >= 2 && !(phrases.Count == 2 && (phrases[0].Look == TextLook.Marker || IsContents(phrases))) && !phrases.Any(p => p.Words.Count > 25);
    }

    // A line of a table of contents: a title, dots, a page.
    private static bool IsContents(List<Phrase> phrases) => phrases[1].Look == TextLook.Figure && (phrases[0].Text.EndsWith("....", StringComparison.Ordinal) || phrases[0].Text.EndsWith(". . . .", StringComparison.Ordinal) || phrases[0].Text.EndsWith('…'));

    private int End(int start)
    {
        var last = start;
        for (var i = start + 1; i < lines.Count; i++)
        {
            if (lines[i].Box.Top - lines[last].Box.Bottom > MaxStep * lines[i].Size || lines[i].Phrases.Any(prose.Contains) || Captions.Begins(lines[i]))
            {
                break;
            }

            if (IsTabular(lines[i]))
            {
                last = i;
            }
        }

        return last;
    }

    // Heads above the first line: up to the rule over them, or while they stand close and within the columns.
    private int Up(int start, int end, int free)
    {
        var box = Around(start, end);
        var first = start;
        for (var i = start - 1; i >= free && start - i <= MaxHeadLines; i--)
        {
            if (lines[i].Phrases.Any(prose.Contains) || Captions.Begins(lines[i]) || lines[first].Baseline - lines[i].Baseline > 3 * HeadStep * lines[i].Size)
            {
                break;
            }

            var above = strokes.Across.Where(s => IsOf(s, box) && s.At < lines[first].Baseline && s.At > lines[i].Box.Top - (3 * lines[i].Size)).ToList();
            if (above.Any(s => s.At < lines[i].Baseline - (0.5 * lines[i].Size)) && lines[i].Box.Left >= box.Left - lines[i].Size && lines[i].Box.Right <= box.Right + lines[i].Size)
            {
                first = i;
            }
            else if (above.Count > 0)
            {
                break;
            }
            else if (lines[first].Baseline - lines[i].Baseline <= HeadStep * lines[i].Size && lines[i].Box.Left > box.Left + (2 * lines[i].Size) && lines[i].Box.Right <= box.Right + lines[i].Size)
            {
                first = i;
            }
            else
            {
                break;
            }
        }

        return first;
    }

    // Lines of one cell before the rule that closes the table.
    private int Down(int start, int end)
    {
        var box = Around(start, end);
        var last = end;
        for (var i = end + 1; i < lines.Count && i - end <= 3; i++)
        {
            if (lines[i].Phrases.Any(prose.Contains) || Captions.Begins(lines[i]) || lines[i].Baseline - lines[last].Baseline > HeadStep * lines[i].Size
                || strokes.Across.Any(s => IsOf(s, box) && s.At > lines[last].Baseline - (0.3 * lines[last].Size) && s.At < lines[i].Baseline - (0.5 * lines[i].Size)))
            {
                break;
            }

            if (strokes.Across.Any(s => IsOf(s, box) && s.At > lines[i].Baseline && s.At < lines[i].Baseline + (1.5 * lines[i].Size)))
            {
                last = i;
                break;
            }
        }

        return last == end ? end : last;
    }

    private static bool IsOf(Stroke stroke, Box box) =>
        stroke.Covers(box.Left, box.Right) >= MostOfWidth && stroke.Length <= box.Width * (1 + MaxOverrun);

    private Box Around(int start, int end) => Boxes.Around(Enumerable.Range(start, end - start + 1).SelectMany(i => lines[i].Phrases).Where(p => !prose.Contains(p)).Select(p => p.Box));
}
