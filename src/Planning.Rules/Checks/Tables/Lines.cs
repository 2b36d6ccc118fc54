namespace Planning.Rules.Checks.Tables;

/// <summary>The figures of a table seen one way: lines that are added up, and the places where they cross the others. Rows down the columns, or columns along the rows.</summary>
internal sealed class Lines(FigureTable table, bool areColumns)
{
    /// <summary>Whether the lines are the table's columns.</summary>
    public bool AreColumns => areColumns;

    /// <summary>What each line is called.</summary>
    public IReadOnlyList<LineName> Names => areColumns ? table.Columns : table.Rows;

    /// <summary>What each place along the lines is called.</summary>
    public IReadOnlyList<LineName> Crossings => areColumns ? table.Rows : table.Columns;

    /// <summary>The cell of a line at a place.</summary>
    public GridCell At(int line, int crossing) => areColumns ? table.Cells[crossing, line] : table.Cells[line, crossing];

    /// <summary>The unit of a figure: written with it, else that of the row or column it stands in; null when none is known.</summary>
    public Unit? UnitOf(int line, int crossing)
    {
        if (At(line, crossing).Reading.Unit is { } own)
        {
            return own;
        }

        var announced = Names[line].Units.Concat(Crossings[crossing].Units).Take(2).ToList();
        return announced.Count == 1 ? announced[0] : null;
    }

    /// <summary>Whether nothing stands in a line but its name: it opens a group of rows.</summary>
    public bool IsBlank(int line)
    {
        for (var i = 0; i < Crossings.Count; i++)
        {
            if (At(line, i).Reading.Kind != CellKind.Blank)
            {
                return false;
            }
        }

        return true;
    }
}
