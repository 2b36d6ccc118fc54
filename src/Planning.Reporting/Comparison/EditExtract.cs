using Planning.Abstractions.Versions;

namespace Planning.Reporting.Comparison;

/// <summary>The changed words of a passage with a few of those around them.</summary>
public static class EditExtract
{
    private const int Around = 45;

    /// <summary>The edits, what both versions keep being cut with "…" where it is long.</summary>
    public static IReadOnlyList<TextEdit> Of(IReadOnlyList<TextEdit> edits) =>
        [.. edits.Select((edit, i) => edit.Kind == EditKind.Kept ? edit with { Text = Cut(edit.Text, isFirst: i == 0, isLast: i == edits.Count - 1) } : edit)];

    /// <summary>The edits as one line that needs no colour: « hauteur de [-9-]{+12+} m ».</summary>
    public static string Line(IReadOnlyList<TextEdit> edits) => string.Concat(Of(edits).Select(e =>
    {
        var words = e.Text.TrimEnd();
        var space = e.Text[words.Length..];
        return e.Kind switch { EditKind.Deleted => $"[-{words}-]{space}", EditKind.Inserted => $"{{+{words}+}}{space}", _ => e.Text };
    })).ReplaceLineEndings(" ");

    private static string Cut(string text, bool isFirst, bool isLast)
    {
        var (head, tail) = (isFirst ? 0 : Around, isLast ? 0 : Around);
        if (text.Length <= head + tail + Around)
        {
            return text;
        }

        var start = head == 0 ? string.Empty : text[..WordEnd(text, head)];
        var end = tail == 0 ? string.Empty : text[WordStart(text, text.Length - tail)..];
        return $"{start}…{(end.Length > 0 ? " " : string.Empty)}{end}";
    }

    private static int WordEnd(string text, int at) => text.LastIndexOf(' ', at) is > 0 and var space ? space : at;

    private static int WordStart(string text, int at) => text.IndexOf(' ', at) is > 0 and var space ? space + 1 : at;
}
