namespace Planning.Abstractions.Indicators;

/// <summary>A few neighbouring rows of a table, as text. Small enough to be kept with each value.</summary>
/// <param name="FirstRow">The table's row, from 0, that <paramref name="Rows"/> begins with.</param>
/// <param name="FirstColumn">The table's column, from 0, that each row begins with.</param>
/// <param name="Rows">The texts, row by row, all of one length; what a spanning cell covers beyond its first place is empty.</param>
public sealed record TableExcerpt(int FirstRow, int FirstColumn, IReadOnlyList<IReadOnlyList<string>> Rows)
{
    private const int Reach = 3;
    private const int LongestText = 120;

    /// <summary>The cells around one: three rows and three columns each way, as far as the table goes; long texts are cut.</summary>
    /// <param name="row">The value's row, from 0.</param>
    /// <param name="column">The value's column, from 0.</param>
    /// <param name="size">How many rows and columns the table has.</param>
    /// <param name="text">The text of a cell by row and column; empty for what a span covers.</param>
    public static TableExcerpt Of(int row, int column, (int Rows, int Columns) size, Func<int, int, string> text)
    {
        var (top, left) = (Math.Max(0, row - Reach), Math.Max(0, column - Reach));
        var (bottom, right) = (Math.Min(size.Rows - 1, row + Reach), Math.Min(size.Columns - 1, column + Reach));
        return new TableExcerpt(top, left, [.. Range(top, bottom).Select(r => (IReadOnlyList<string>)[.. Range(left, right).Select(c => Short(text(r, c)))])]);
    }

    private static IEnumerable<int> Range(int first, int last) => Enumerable.Range(first, Math.Max(0, last - first + 1));

    private static string Short(string text) => text.Length <= LongestText ? text : $"{Documents.WholeCharacters.Of(text, LongestText - 1)}…";
}
