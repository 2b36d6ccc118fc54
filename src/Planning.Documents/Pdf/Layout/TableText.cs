using Planning.Documents.Pdf.Tables;

namespace Planning.Documents.Pdf.Layout;

/// <summary>Writes the texts of a table as a reader reads them, word for word as those of lines.</summary>
internal static class TableText
{
    /// <summary>The table with ordinary characters, and one mark for each unreadable word.</summary>
    public static PageTable Cleaned(PageTable table) => table with { Cells = [.. table.Cells.Select(c => c with { Text = Cleaned(c.Text) })] };

    private static string Cleaned(string text) => string.Join(' ', text.Split(' ').Select(word => LineText.Clean(word)).Where(word => word.Length > 0));
}
