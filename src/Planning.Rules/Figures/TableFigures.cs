using Planning.Abstractions.Documents;
using Planning.Abstractions.Findings;
using Planning.Rules.Checks;
using Planning.Rules.Checks.Tables;

namespace Planning.Rules.Figures;

/// <summary>Reads the figures of tables by the names of their rows and columns. One instance serves one document.</summary>
internal sealed class TableFigures(FigureLexicon lexicon, ConceptReading concepts, PlaceNames names)
{
    /// <summary>What stands for a passage until the figure's cell is known.</summary>
    private static readonly Evidence Nowhere = new() { Quote = string.Empty, Location = new Location { HeadingPath = [] } };

    private readonly ConceptSet around = new(lexicon.Words.ConceptCount);

    /// <summary>
    /// The figures of a table: those of totals and of lines that name a quantity, for the whole; the others for what their row is called.
    /// Those that it gives twice with different values are terms of a sum or choices, and left out.
    /// </summary>
    public IEnumerable<ReadFigure> Read(FigureTable table) =>
        All(table).GroupBy(f => new { f.Quantity, f.Stated.Period, f.Stated.Territory }).Where(g => g.All(f => Agreement.Holds(f.Amount, g.First().Amount))).SelectMany(g => g);

    private IEnumerable<ReadFigure> All(FigureTable table)
    {
        var caption = TableLine.Of(table.Caption, concepts, names);
        List<TableLine> columns = [.. table.Columns.Select(c => TableLine.Of(c, concepts, names))];
        if (caption.Concepts.Overlaps(lexicon.Foreign) || IsOfPart(table))
        {
            yield break;
        }

        // The head of the column of labels names what the table gives: "Émissions (ktCO2e) | 2021 | 2030".
        var corner = TableLine.Of(table.Source.Cells.FirstOrDefault(c => c is { Row: 0, Column: 0 })?.Text ?? string.Empty, concepts, names);
        var cells = table.Source.Cells.ToLookup(c => c.Row, c => c.Text.Replace('\n', ' ').Trim());
        for (var r = 0; r < table.Rows.Count; r++)
        {
            var row = TableLine.Of(table.Rows[r], concepts, names);
            for (var c = 0; c < columns.Count; c++)
            {
                if (table.Cells[r, c] is { Reading: { Kind: CellKind.Figure, IsSure: true } reading, Source: { } cell }
                    && Amount(reading, reading.Unit is { } own ? [own] : Units(table, r, row, columns[c]), row.IsYearly || columns[c].IsYearly) is { } amount && Figure(amount, caption, corner, (row, columns[c])) is { } figure)
                {
                    var evidence = new Evidence { Quote = Quotation.Cut(string.Join(" | ", cells[cell.Row])), Location = cell.Location, Shows = TableWords.Of(table) };
                    yield return figure with { Stated = figure.Stated with { Evidence = evidence } };
                }
            }
        }
    }

    /// <summary>Whether a heading over the table names a part of the territory.</summary>
    private bool IsOfPart(FigureTable table) =>
        table.Source.Location.HeadingPath.Any(heading => TableLine.Of(heading, concepts, names) is var line && (line.Place.Length > 0 || line.Concepts.Overlaps(lexicon.PartTitles)));

    private ReadFigure? Figure(Amount amount, TableLine caption, TableLine corner, (TableLine Row, TableLine Column) lines)
    {
        var (row, column) = lines;
        if (row.IsPart || column.IsPart || row.Concepts.Overlaps(lexicon.Foreign) || column.Concepts.Overlaps(lexicon.Foreign))
        {
            return null;
        }

        var quantity = Naming([row, column, corner, caption], amount.Unit);
        if (quantity < 0 || Territory(row, column, quantity) is not { } territory)
        {
            return null;
        }

        var definition = lexicon.Quantities[quantity];
        var nearest = column.Periods.Count > 0 ? column.Periods : row.Periods.Count > 0 ? row.Periods : caption.Periods;
        var period = nearest switch { [] => string.Empty, [var one] => one.Period.ToString(), _ => null };
        return period is null ? null
            : new ReadFigure(quantity, amount, amount.Of(definition, Nowhere) with { Period = period, Territory = territory }, FigurePeriod.IsEnough(period, definition.Bound));
    }

    /// <summary>The quantity that the nearest name establishes: the row's, else the column's, else that of the head of labels, else the caption's.</summary>
    private int Naming(ReadOnlySpan<TableLine> lines, string unit)
    {
        around.Clear();
        foreach (var line in lines)
        {
            around.Add(line.Concepts);
        }

        foreach (var line in lines)
        {
            if (lexicon.Find(unit, line.Concepts, around) is var quantity and >= 0)
            {
                return quantity;
            }
        }

        return -1;
    }

    /// <summary>Empty for a figure of the whole, else the name of the row; null for one that two names make a part.</summary>
    private string? Territory(TableLine row, TableLine column, int quantity)
    {
        var isRowWhole = IsWhole(row, quantity);
        var isColumnWhole = IsWhole(column, quantity);
        return (isRowWhole, isColumnWhole) switch { (true, true) => string.Empty, (false, true) => row.Text, _ => null };
    }

    private bool IsWhole(TableLine line, int quantity) => line.Place.Length == 0 && !line.Concepts.Overlaps(lexicon.Parts)
        && (line.IsTotal || line.IsBare || lexicon.Names(quantity, line.Concepts));

    /// <summary>The units announced for a cell, the nearest first heard.</summary>
    private static IReadOnlyList<Unit> Units(FigureTable table, int rank, TableLine row, TableLine column) =>
        table.RowUnits[rank] is [_] ofRow ? ofRow
            : row.Units is [{ IsMeasure: true }] || column.Units.Count == 0 && row.Units.Count > 0 ? row.Units : column.Units.Count > 0 ? column.Units : table.Units;

    private static Amount? Amount(CellReading reading, IReadOnlyList<Unit> units, bool isYearly)
    {
        var isShare = units is [{ Family: UnitFamily.Percent }];
        if (reading.IsYear || (reading.Value < 0 && !isShare) || units is not [var unit] || FigureUnits.Of(unit) is not var (name, factor))
        {
            return null;
        }

        var written = isYearly ? FigureUnits.PerYear(name) : name;
        var value = Math.Abs(reading.Value) * factor;
        return new Amount { Value = value, Upper = value, Step = reading.Step * factor, Unit = written };
    }
}
