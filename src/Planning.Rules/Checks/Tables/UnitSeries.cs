using Planning.Abstractions.Documents;

namespace Planning.Rules.Checks.Tables;

/// <summary>The figures of one column, or of one row along the years, with the units written beside them and those announced over them.</summary>
internal sealed class UnitSeries
{
    private readonly FigureTable table;
    private readonly string where;
    private readonly bool isOneQuantity;
    private readonly IReadOnlyList<Unit> announced;
    private readonly List<Written> written = [];
    private readonly bool hasTotal;
    private readonly bool hasRowUnits;
    private readonly int figures;

    private UnitSeries(FigureTable table, string where, bool isOneQuantity, IReadOnlyList<Unit> announced, IEnumerable<(int Row, int Column)> places)
    {
        (this.table, this.where, this.isOneQuantity, this.announced) = (table, where, isOneQuantity, announced);
        foreach (var (row, column) in places)
        {
            if (table.Cells[row, column] is not { Reading: { Kind: CellKind.Figure, IsYear: false } reading, Source: { } cell })
            {
                continue;
            }

            figures++;
            hasTotal |= table.Rows[row].IsTotal;
            hasRowUnits |= HasOwnUnit(row);
            if (reading.Unit is { } unit && unit.Family != UnitFamily.Percent)
            {
                written.Add(new Written(cell, unit, row, column));
            }
        }
    }

    /// <summary>Whether there are figures, and a unit to hold them to.</summary>
    public bool HasUnits => figures > 1 && (hasRowUnits || written.Exists(w => w.Unit.IsMeasure) || announced.Concat(table.Units).Any(u => u.IsMeasure));

    /// <summary>The series down a column: one quantity when its head names it.</summary>
    public static UnitSeries OfColumn(FigureTable table, int column) => new(
        table, $"colonne {TableWords.Of(table.Columns[column], column)}", table.Columns[column].NamesFlow, table.Columns[column].Units,
        Enumerable.Range(0, table.Rows.Count).Select(row => (row, column)));

    /// <summary>The series along a row: one quantity from one year to the next.</summary>
    public static UnitSeries OfRow(FigureTable table, int row) => new(
        table, $"ligne {TableWords.Of(table.Rows[row], row)}", isOneQuantity: true, [],
        Enumerable.Range(0, table.Columns.Count).Where(column => table.Columns[column].NamesYear).Select(column => (row, column)));

    /// <summary>The fault, if there is one.</summary>
    public TableFault? Fault() => Contradicted() ?? Mixed();

    /// <summary>Cells whose unit is not the one announced by their row, else their column, else the caption.</summary>
    private TableFault? Contradicted()
    {
        var faulty = written.Select(w => (Written: w, Announced: AnnouncedFor(w))).Where(pair => pair.Announced is { } unit && unit.Factor != pair.Written.Unit.Factor).ToList();
        if (faulty.Count > 0)
        {
            return Make($"{faulty[0].Announced!.Name} est annoncé, et l'on lit {Quoted(faulty.Select(f => f.Written))}", [.. faulty.Select(f => f.Written)]);
        }

        // One figure of another nature under a head that announces a unit, which all others follow.
        var strangers = announced is [{ IsMeasure: true } head]
            ? written.Where(w => w.Unit.IsMeasure && w.Unit.Family != head.Family && !IsMassOf(w.Unit, head) && !HasOwnUnit(w.Row)).ToList()
            : [];
        return strangers.Count == 1 && figures > 2 && written.TrueForAll(w => w == strangers[0] || w.Unit.Family == announced[0].Family)
            ? Make($"{announced[0].Name} est annoncé, et l'on lit {Quoted(strangers)}", strangers)
            : null;
    }

    /// <summary>Cells of one quantity, some in one unit and some in another.</summary>
    private TableFault? Mixed()
    {
        var families = written.Select(w => w.Unit.Family).Distinct().ToList();
        if (families is not [var family] || announced.Any(u => u.Family == family) || written.Exists(w => HasOwnUnit(w.Row)))
        {
            return null;
        }

        // Surfaces, powers and costs of different size are often printed each in its own unit, to be read and not to be compared.
        var isOne = family is UnitFamily.Energy or UnitFamily.Emissions or UnitFamily.Mass ? isOneQuantity || hasTotal : hasTotal;
        var kinds = written.GroupBy(w => w.Unit.Factor).OrderByDescending(g => g.Count()).Select(g => g.ToList()).ToList();
        return isOne && kinds.Count > 1 && family is not (UnitFamily.Count or UnitFamily.Rate)
            ? Make($"{string.Join(" et ", kinds.Select(k => k[0].Unit.Name))} s'y mêlent, {Quoted(kinds.Select(k => k[0]))}", [.. kinds.Select(k => k[0]), .. kinds.Skip(1).SelectMany(k => k.Skip(1))])
            : null;
    }

    private Unit? AnnouncedFor(Written cell)
    {
        IReadOnlyList<Unit>[] sources = [table.RowUnits[cell.Row], table.Rows[cell.Row].Units, table.Columns[cell.Column].Units, table.Units];
        var nearest = sources.FirstOrDefault(units => units.Any(u => u.IsMeasure)) ?? [];
        var same = nearest.Where(u => u.Family == cell.Unit.Family).ToList();
        return cell.Unit.IsMeasure && same.Count == 1 ? same[0] : null;
    }

    private bool HasOwnUnit(int row) => table.RowUnits[row].Any(u => u.IsMeasure) || table.Rows[row].Units.Any(u => u.IsMeasure);

    /// <summary>"12 t" under tCO2e is short for it, and tonnes of a pollutant stand beside tonnes of carbon dioxide.</summary>
    private static bool IsMassOf(Unit unit, Unit head) => (unit.Family, head.Family) is (UnitFamily.Mass, UnitFamily.Emissions) or (UnitFamily.Emissions, UnitFamily.Mass);

    private string Quoted(IEnumerable<Written> cells)
    {
        const int Most = 3;
        var all = cells.ToList();
        var quoted = all.Take(Most).Select(w => $"« {w.Cell.Text.Replace('\n', ' ').Trim()} » ({NameAcross(w)})");
        return string.Join(", ", quoted) + (all.Count > Most ? $" et {TableWords.Others(all.Count - Most)}" : string.Empty);
    }

    private string NameAcross(Written cell) =>
        (where.StartsWith("colonne", StringComparison.Ordinal) ? table.Rows[cell.Row] : table.Columns[cell.Column]) is { Parts.Count: > 0 } name ? name.Short : "sans intitulé";

    private TableFault Make(string what, IReadOnlyList<Written> cells) =>
        new($"{TableWords.Of(table)}, {where} : {what}.", [.. cells.Take(3).Select(w => TableWords.Of(w.Cell, $"une valeur en {w.Unit.Name}"))]);

    private sealed record Written(TableCell Cell, Unit Unit, int Row, int Column);
}
