using Planning.Documents.Story;

namespace Planning.Documents.Structure;

/// <summary>Finds how many rows at the top of a table are its head.</summary>
internal static class HeaderRows
{
    private const int YearDigits = 4;

    /// <summary>Those that Word repeats on each page; else the first one when it is unlike the others.</summary>
    public static int Count(RawTable table)
    {
        var rows = table.Rows;
        var marked = 0;
        while (marked < rows.Count && rows[marked].IsHead)
        {
            marked++;
        }

        return marked > 0 && marked < rows.Count ? marked : rows.Count > 1 && (IsBold(rows[0]) && !IsBold(rows[1]) || IsAboveFigures(rows)) ? 1 : 0;
    }

    private static bool IsBold(RawRow row)
    {
        var any = false;
        foreach (var paragraph in row.Cells.SelectMany(c => c.Blocks).OfType<RawParagraph>().Where(p => p.Text.Length > 0))
        {
            any = true;
            if (!paragraph.IsBold)
            {
                return false;
            }
        }

        return any;
    }

    // Words, or years, over a column of figures.
    private static bool IsAboveFigures(List<RawRow> rows)
    {
        var head = rows[0].Cells.ConvertAll(Text);
        if (head.Exists(t => IsFigure(t) && !IsYear(t)) || head.Count(t => t.Length > 0) * 2 < head.Count)
        {
            return false;
        }

        for (var column = 1; column < head.Count; column++)
        {
            var below = rows.Skip(1).Where(r => r.Cells.Count == head.Count).Select(r => Text(r.Cells[column])).Where(t => t.Length > 0).ToList();
            if (head[column].Length > 0 && below.Count > 0 && below.Count(IsFigure) * 2 > below.Count)
            {
                return true;
            }
        }

        return false;
    }

    private static string Text(RawCell cell) => cell.Blocks.OfType<RawParagraph>().FirstOrDefault(p => p.Text.Length > 0)?.Text ?? string.Empty;

    private static bool IsYear(string text) => text.Length == YearDigits && text is ['1', '9', ..] or ['2', '0', ..];

    private static bool IsFigure(string text)
    {
        var digits = text.Count(char.IsAsciiDigit);
        return digits > 0 && text.Count(char.IsLetter) <= Math.Min(3, digits);
    }
}
