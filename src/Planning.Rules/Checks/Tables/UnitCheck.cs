namespace Planning.Rules.Checks.Tables;

/// <summary>Looks for cells whose unit is not that of their series.</summary>
internal static class UnitCheck
{
    /// <summary>What the check gives; null when no column has both figures and a unit.</summary>
    public static TableOutcome? Check(FigureTable table)
    {
        var faults = new List<TableFault>();
        var isChecked = false;
        for (var column = 0; column < table.Columns.Count; column++)
        {
            var series = UnitSeries.OfColumn(table, column);
            isChecked |= series.HasUnits;
            if (series.Fault() is { } fault)
            {
                faults.Add(fault);
            }
        }

        for (var row = 0; row < table.Rows.Count && faults.Count == 0; row++)
        {
            if (UnitSeries.OfRow(table, row).Fault() is { } fault)
            {
                faults.Add(fault);
            }
        }

        return isChecked ? new TableOutcome(table, faults) : null;
    }
}
