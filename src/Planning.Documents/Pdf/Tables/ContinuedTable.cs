namespace Planning.Documents.Pdf.Tables;

/// <summary>A table of a document: of one page, or continued over several, as one grid.</summary>
internal sealed record ContinuedTable
{
    /// <summary>The page where it begins, from 1.</summary>
    public required int FirstPage { get; init; }

    /// <summary>The page where it ends.</summary>
    public required int LastPage { get; init; }

    /// <summary>The number of rows of the whole grid.</summary>
    public required int RowCount { get; init; }

    /// <summary>The number of columns.</summary>
    public required int ColumnCount { get; init; }

    /// <summary>How many of the first rows are heads; those that each page repeats are there once.</summary>
    public required int HeaderRows { get; init; }

    /// <summary>The cells by row then column, each with the page that it is on.</summary>
    public required IReadOnlyList<(int Page, PageCell Cell)> Cells { get; init; }

    /// <summary>The tables of pages that it is made of, from the first.</summary>
    public required IReadOnlyList<PageTable> Parts { get; init; }
}
