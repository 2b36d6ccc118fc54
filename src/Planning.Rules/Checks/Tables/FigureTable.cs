using Planning.Abstractions.Documents;

namespace Planning.Rules.Checks.Tables;

/// <summary>A table as figures under heads and beside labels.</summary>
internal sealed class FigureTable
{
    /// <summary>The caption, or what stands for one; empty when there is none.</summary>
    public required string Caption { get; init; }

    /// <summary>The table itself.</summary>
    public required Table Source { get; init; }

    /// <summary>What each body row is called.</summary>
    public required IReadOnlyList<LineName> Rows { get; init; }

    /// <summary>The unit that a column "Unité" gives for each body row; none where there is no such column.</summary>
    public required IReadOnlyList<IReadOnlyList<Unit>> RowUnits { get; init; }

    /// <summary>What each column of figures is called.</summary>
    public required IReadOnlyList<LineName> Columns { get; init; }

    /// <summary>The figures: by body row, then by column of figures.</summary>
    public required GridCell[,] Cells { get; init; }

    /// <summary>The units announced for the whole table: by the head of its first column, else by its caption.</summary>
    public required IReadOnlyList<Unit> Units { get; init; }
}
