using Planning.Abstractions.Documents;

namespace Planning.Abstractions.Indicators;

/// <summary>Where a value was read, precisely enough for a person to put a finger on it.</summary>
public sealed record ObservationSource
{
    /// <summary>The document's path, as the person gave it.</summary>
    public required string File { get; init; }

    /// <summary>The SHA-256 of the document, 64 lower-case hexadecimal digits: the same file under another name is the same source.</summary>
    public required string Hash { get; init; }

    /// <summary>How it was read.</summary>
    public required ObservationMethod Method { get; init; }

    /// <summary>The place: page and box for a PDF, paragraph, headings; the span of the value where it stands in running text.</summary>
    public required Location Location { get; init; }

    /// <summary>The sentence; or the table's caption, empty when there is none.</summary>
    public required string Context { get; init; }

    /// <summary>For a table: the heads of the value's row, outermost first.</summary>
    public IReadOnlyList<string> RowHeads { get; init; } = [];

    /// <summary>For a table: the heads of the value's column, uppermost first.</summary>
    public IReadOnlyList<string> ColumnHeads { get; init; } = [];

    /// <summary>For a table: the cell's row from 0; null elsewhere.</summary>
    public int? Row { get; init; }

    /// <summary>For a table: the cell's column from 0; null elsewhere.</summary>
    public int? Column { get; init; }

    /// <summary>For a table: the cells around the value, so that a person can judge it without the document; null elsewhere.</summary>
    public TableExcerpt? Around { get; init; }
}
