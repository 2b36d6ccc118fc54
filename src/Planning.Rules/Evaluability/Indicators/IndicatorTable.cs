using Planning.Abstractions.Documents;
using Planning.Abstractions.Findings;

namespace Planning.Rules.Evaluability.Indicators;

/// <summary>Reads a table with an indicator a row.</summary>
internal sealed class IndicatorTable(HeadReader heads, TraitReader traits, Blanks blanks, int lawYear)
{
    private const int MostHeadRows = 4;

    /// <summary>The indicators of a table; none when it is not a table of indicators.</summary>
    public IReadOnlyList<IndicatorDraft> Read(Table table, Lattice lattice, IndicatorPlace place)
    {
        if (lattice.Columns < 2 && !place.IsOfIndicators)
        {
            return [];
        }

        var named = HeadRow(lattice);
        var headRow = Math.Max(named, 0);
        var first = Math.Max(headRow + 1, Math.Min(table.HeaderRows, MostHeadRows));
        List<Head> columns = first < lattice.Rows ? [.. Enumerable.Range(0, lattice.Columns).Select(c => HeadOf(lattice, headRow, first, c))] : [];
        if (named < 0)
        {
            var names = UnheadedNames.In(columns, place);
            if (names < 0)
            {
                return [];
            }

            columns[names] = columns[names] with { Meaning = HeadMeaning.Indicator };
        }

        columns = WithYears(columns);
        return IsFollowed(columns, place) ? Rows(table, lattice, place, WithNumericTargets(lattice, first, columns), headRow, first) : [];
    }

    /// <summary>How many columns the first rows announce, where one of them is that of indicators.</summary>
    public int Announced(Lattice lattice) => HeadRow(lattice) is var row and >= 0
        ? lattice.Row(row).Count(c => heads.Read(c.Text.Trim()) is { Meaning: not HeadMeaning.None } or { Year: not null }) : 0;

    private int HeadRow(Lattice lattice)
    {
        for (var row = 0; row < Math.Min(MostHeadRows, lattice.Rows - 1); row++)
        {
            var cells = lattice.Row(row);
            if ((cells.Count > 1 || lattice.Columns == 1) && cells.Any(c => heads.Read(c.Text.Trim()).Is(HeadMeaning.Indicator)))
            {
                return row;
            }
        }

        return -1;
    }

    /// <summary>The head of a column over several rows: "Valeurs" over "2023".</summary>
    private Head HeadOf(Lattice lattice, int headRow, int end, int column)
    {
        var texts = Enumerable.Range(headRow, end - headRow).Select(r => lattice.At(r, column)).OfType<TableCell>().Distinct<TableCell>(ReferenceEqualityComparer.Instance)
            .Select(c => c.Text.Trim()).Where(t => t.Length > 0);
        return heads.Read(string.Join(' ', texts));
    }

    /// <summary>Columns headed by a bare year: the first is where one starts from, those to come are aimed at.</summary>
    private List<Head> WithYears(List<Head> columns)
    {
        var years = columns.Where(c => c is { Meaning: HeadMeaning.None or HeadMeaning.Theme, Year: not null }).ToList();
        var start = columns.Exists(c => c.Is(HeadMeaning.Baseline)) ? null : years.MinBy(c => c.Year);
        return [.. columns.Select(c => !years.Contains(c) ? c
            : c.Equals(start) && c.Year <= lawYear ? c with { Meaning = HeadMeaning.Baseline }
            : c.Year > lawYear ? c with { Meaning = HeadMeaning.Target } : c)];
    }

    /// <summary>A column "Objectif" that holds figures gives targets, not objectives.</summary>
    private static List<Head> WithNumericTargets(Lattice lattice, int first, List<Head> columns) => [.. columns.Select((head, column) =>
    {
        if (!head.Is(HeadMeaning.Objective))
        {
            return head;
        }

        var texts = Enumerable.Range(first, lattice.Rows - first).Select(r => lattice.Text(r, column)).Where(t => t.Length > 0).Take(40).ToList();
        var figures = texts.Count(t => t.Length < 30 && char.IsAsciiDigit(t.TrimStart('+', '-', '–', '−', ' ', '\u00A0', '<', '>', '≥', '≤')[..1].FirstOrDefault()) && !IsNumbering(t));
        return figures * 2 > texts.Count && columns.Exists(c => c.Is(HeadMeaning.Indicator)) && !columns.Exists(c => c.Is(HeadMeaning.Target))
            ? head with { Meaning = HeadMeaning.Target } : head;
    })];

    /// <summary>"1", "1.2": a place among objectives and not a quantity.</summary>
    private static bool IsNumbering(string text) => text.Length <= 6 && text.All(c => char.IsAsciiDigit(c) || c is '.' or '-') && (text.Contains('.', StringComparison.Ordinal) || text.Length < 3);

    private static bool IsFollowed(List<Head> columns, IndicatorPlace place) =>
        place.IsOfIndicators
            ? columns.Count == 1 || columns.Exists(c => c.Is(HeadMeaning.Following | HeadMeaning.Traits | HeadMeaning.Theme))
            : columns.Exists(c => c.Is(HeadMeaning.Following)) && (!place.IsOfThePast || columns.Count(c => c.Is(HeadMeaning.Following | HeadMeaning.Traits)) > 2);

    private List<IndicatorDraft> Rows(Table table, Lattice lattice, IndicatorPlace place, List<Head> columns, int headRow, int first)
    {
        var drafts = new List<IndicatorDraft>();
        var byCell = new Dictionary<TableCell, IndicatorDraft>(ReferenceEqualityComparer.Instance);
        var subhead = string.Empty;
        for (var row = first; row < lattice.Rows; row++)
        {
            if (lattice.Subhead(row) is { } title)
            {
                subhead = title.Text.Trim();
                continue;
            }

            for (var column = 0; column < columns.Count; column++)
            {
                if (columns[column].Is(HeadMeaning.Indicator) && lattice.At(row, column) is { } cell && !blanks.Is(cell.Text) && cell.Text.Trim() != lattice.Text(headRow, column)
                    && (column == 0 || !ReferenceEquals(cell, lattice.At(row, column - 1))))
                {
                    if (!byCell.TryGetValue(cell, out var draft))
                    {
                        drafts.Add(byCell[cell] = draft = Draft(table, cell, place, subhead));
                    }

                    NoteRow(lattice, columns, row, draft);
                }
            }
        }

        drafts.ForEach(traits.NoteUnit);
        return drafts;
    }

    private static IndicatorDraft Draft(Table table, TableCell cell, IndicatorPlace place, string subhead)
    {
        var draft = new IndicatorDraft
        {
            Name = cell.Text.Trim().Replace('\n', ' '),
            Evidence = new Evidence { Quote = cell.Text.Trim().Replace('\n', ' '), Location = cell.Location, Shows = "l'indicateur" },
            Group = place.GroupOf(table),
            Document = place.Document,
            Section = place.Section,
        };
        if (subhead.Length > 0)
        {
            draft.Links.Add((subhead, false));
        }

        draft.Links.AddRange(place.Headings.Select(h => (h, false)));
        return draft;
    }

    private void NoteRow(Lattice lattice, List<Head> columns, int row, IndicatorDraft draft)
    {
        for (var column = 0; column < columns.Count; column++)
        {
            var head = columns[column];
            if (lattice.At(row, column) is { } cell && head.Meaning != HeadMeaning.None && (!head.Is(HeadMeaning.Indicator) || head.Is(HeadMeaning.Traits)) && !ReferenceEquals(cell, NameCell(lattice, columns, row, column)))
            {
                traits.Note(draft, head, cell.Text.Trim(), cell.Location);
            }
        }
    }

    /// <summary>The name's cell where it reaches over a column of traits: that column says nothing there.</summary>
    private static TableCell? NameCell(Lattice lattice, List<Head> columns, int row, int column) =>
        column > 0 && columns[column - 1].Is(HeadMeaning.Indicator) ? lattice.At(row, column - 1) : null;
}
