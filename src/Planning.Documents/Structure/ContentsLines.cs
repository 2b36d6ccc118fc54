using System.Buffers;
using Planning.Documents.Story;

namespace Planning.Documents.Structure;

/// <summary>Knows the lines of a table of contents by their look, where nothing in the file says what they are.</summary>
internal static class ContentsLines
{
    /// <summary>What a line of figures is made of.</summary>
    private static readonly SearchValues<char> FigureLetters = SearchValues.Create("0123456789.,- \t%");

    private const int MaxLength = 240;
    private const int MaxPageDigits = 4;
    private const int LeastLines = 3;
    private const int LeastLeader = 4;
    private static readonly string[] Titles =
        ["sommaire", "table des matières", "table des matieres", "table des illustrations", "table des figures", "liste des figures", "liste des tableaux", "table des cartes", "ordre du jour"];

    /// <summary>Marks them among the blocks of a part.</summary>
    public static void Mark(IReadOnlyList<RawBlock> blocks)
    {
        for (var i = 0; i < blocks.Count; i++)
        {
            if (blocks[i] is not RawParagraph first)
            {
                continue;
            }

            if (HasLeader(first.Text))
            {
                first.IsContents = true;
            }
            else if (PageAfterTab(first.Text) >= 0)
            {
                i = MarkRun(blocks, i) - 1;
            }
        }

        for (var i = 0; i + 1 < blocks.Count; i++)
        {
            if (blocks[i] is RawParagraph { HeadingLevel: 0 } title && blocks[i + 1] is RawParagraph { IsContents: true } && IsTitle(title.Text))
            {
                title.IsContents = true;
            }
        }
    }

    /// <summary>Whether a text is the title of such a table and nothing more.</summary>
    public static bool IsTitle(string text) => text.Length < 32 && Titles.Contains(text.TrimEnd(' ', ':', '\u00A0').ToLowerInvariant());

    // A tab and a number may be any small table: several lines in order, or a title above, make a table of contents.
    private static int MarkRun(IReadOnlyList<RawBlock> blocks, int start)
    {
        var end = start;
        var page = 0;
        while (end < blocks.Count && blocks[end] is RawParagraph line && PageAfterTab(line.Text) is var next && next >= page)
        {
            (page, end) = (next, end + 1);
        }

        var isNamed = start > 0 && blocks[start - 1] is RawParagraph { } above && (above.IsContents || IsTitle(above.Text));
        if (end - start >= LeastLines || isNamed)
        {
            for (var i = start; i < end; i++)
            {
                ((RawParagraph)blocks[i]).IsContents = true;
            }
        }

        return Math.Max(end, start + 1);
    }

    private static int PageAfterTab(string text)
    {
        var tab = text.LastIndexOf('\t');
        return tab > 0 && text.Length <= MaxLength && Page(text.AsSpan(tab + 1)) is var page && text.AsSpan(0, tab).ContainsAnyExcept(FigureLetters) ? page : -1;
    }

    private static bool HasLeader(string text)
    {
        if (text.Length is 0 or > MaxLength || !char.IsAsciiDigit(text[^1]))
        {
            return false;
        }

        var at = text.Length;
        while (at > 0 && char.IsAsciiDigit(text[at - 1]))
        {
            at--;
        }

        var end = at;
        var leader = 0;
        while (at > 0 && text[at - 1] is '.' or '…' or '_' or ' ' or '\t' or '\u00A0')
        {
            leader += text[--at] switch { '…' => 3, '.' or '_' => 1, _ => 0 };
        }

        return text.Length - end <= MaxPageDigits && at > 0 && leader >= LeastLeader;
    }

    private static int Page(ReadOnlySpan<char> text)
    {
        text = text.Trim();
        return text.Length is > 0 and <= MaxPageDigits && !text.ContainsAnyExceptInRange('0', '9')
            ? int.Parse(text, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture)
            : -1;
    }
}
