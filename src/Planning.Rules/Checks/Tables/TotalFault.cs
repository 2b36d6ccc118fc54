namespace Planning.Rules.Checks.Tables;

/// <summary>Tells a total that is not the sum of its lines.</summary>
internal static class TotalFault
{
    /// <summary>The fault, found at the total's cell.</summary>
    public static TableFault Of(FigureTable table, Lines lines, int total, int crossing, Sum sum)
    {
        var cell = lines.At(total, crossing).Source!;
        var where = lines.AreColumns
            ? $"ligne {TableWords.Of(table.Rows[crossing], crossing)}, colonne {TableWords.Of(lines.Names[total], total)}"
            : $"colonne {TableWords.Of(table.Columns[crossing], crossing)}, ligne {TableWords.Of(lines.Names[total], total)}";
        var added = lines.AreColumns ? "somme des colonnes" : "somme des lignes";
        var printed = cell.Text.Replace('\n', ' ').Trim();
        return new TableFault(
            $"{TableWords.Of(table)}, {where} : total imprimé {printed}, {added} {FrenchNumber.Of(sum.Computed)}, écart {FrenchNumber.Of(Math.Abs(sum.Computed - sum.Printed))}.",
            [TableWords.Of(cell, $"le total imprimé ; {added} : {FrenchNumber.Of(sum.Computed)}")]);
    }
}
