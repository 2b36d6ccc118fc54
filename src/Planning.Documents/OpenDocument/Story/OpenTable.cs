using Planning.Documents.Story;

namespace Planning.Documents.OpenDocument.Story;

/// <summary>A table that is open, with what tells where its next cell stands.</summary>
internal sealed class OpenTable(RepeatBudget budget)
{
    private readonly Dictionary<int, (int Rows, int Columns)> fromAbove = [];
    private RawRow row = new();
    private RawCell? cell;
    private int column;
    private int coveredUntil;
    private int cellRepeats;
    private int rowRepeats;

    public RawTable Table { get; } = new();

    /// <summary>Whether the rows being read are repeated at the head of each page.</summary>
    public bool InHead { get; set; }

    public void BeginRow(int repeats)
    {
        row = new RawRow { IsHead = InHead };
        (column, coveredUntil, rowRepeats) = (0, 0, repeats);
    }

    public void EndRow()
    {
        var isBare = row.Cells.TrueForAll(c => c.Blocks.Count == 0 && !c.ContinuesAbove);
        for (var i = 0; i < rowRepeats && row.Cells.Count > 0 && (i == 0 || (!isBare && budget.Spend(row.Cells.Sum(RepeatBudget.CostOf), haveText: true))); i++)
        {
            Table.Rows.Add(row);
        }
    }

    public RawCell BeginCell(int ordinal, int columns, int rows, int repeats)
    {
        column = Math.Max(column, coveredUntil);
        while (Continue())
        {
            column = coveredUntil;
        }

        cell = new RawCell { Ordinal = ordinal, ColumnSpan = columns };
        row.Cells.Add(cell);
        fromAbove.Remove(column);
        if (rows > 1)
        {
            fromAbove[column] = (rows - 1, columns);
        }

        (coveredUntil, cellRepeats) = (column + columns, repeats);
        column++;
        return cell;
    }

    public void EndCell()
    {
        var cost = cell is null || cellRepeats == 1 ? 0 : RepeatBudget.CostOf(cell);
        for (var i = 1; cell is not null && i < cellRepeats && budget.Spend(cost, cell.Blocks.Count > 0); i++)
        {
            row.Cells.Add(cell);
            coveredUntil = Math.Max(coveredUntil, ++column);
        }

        cell = null;
    }

    /// <summary>Passes cells that others cover: those of the row, or those above.</summary>
    public void Cover(int count)
    {
        for (var i = 0; i < count && (i == 0 || budget.Spend(1, haveText: false)); i++)
        {
            if (column >= coveredUntil && !Continue())
            {
                row.Cells.Add(new RawCell());
            }

            column++;
        }
    }

    // Continues the cell above that reaches down to this column.
    private bool Continue()
    {
        if (!fromAbove.TryGetValue(column, out var above) || above.Rows == 0)
        {
            return false;
        }

        row.Cells.Add(new RawCell { ContinuesAbove = true, ColumnSpan = above.Columns });
        fromAbove[column] = above with { Rows = above.Rows - 1 };
        coveredUntil = column + above.Columns;
        return true;
    }
}
