using Planning.Abstractions.Documents;
using Planning.Abstractions.Findings;

namespace Planning.Rules.Evaluability.Indicators;

/// <summary>Reads a sheet with labels in front of what they announce: that of one indicator, or that of an action which lists its own.</summary>
internal sealed class IndicatorSheet(HeadReader heads, TraitReader traits, Blanks blanks, InlineTraits inline)
{
    private const int LongestName = 200;
    private const int MostLabels = 40;

    /// <summary>The indicators of a sheet; none when the table is no sheet.</summary>
    public IReadOnlyList<IndicatorDraft> Read(Table table, Lattice lattice, IndicatorPlace place)
    {
        var entries = Entries(lattice);
        // Told apart as numbers: what the framework does with them is compiled ahead.
        var traitLabels = entries.Where(e => e.Head.Is(HeadMeaning.Traits)).Select(e => (int)e.Head.Meaning).Distinct().Count();
        var names = entries.Where(e => e.Head.Is(HeadMeaning.Indicator)).ToList();
        if (entries.Count < 2 || (names.Count == 0 && (traitLabels < 3 || !place.IsOfIndicators)))
        {
            return [];
        }

        var drafts = traitLabels >= 2 ? OfIndicators(entries, names, table, place) : OfAction(entries, names, table, place);
        drafts.ForEach(traits.NoteUnit);
        return drafts;
    }

    /// <summary>How many different things the labels of the first column announce.</summary>
    public int Announced(Lattice lattice) => Enumerable.Range(0, Math.Min(lattice.Rows, MostLabels)).Select(r => (int)(heads.Read(lattice.Text(r, 0)).Meaning & ~HeadMeaning.Theme))
        .Where(m => m != 0).Distinct().Count();

    /// <summary>A sheet of one indicator, or of several side by side.</summary>
    private List<IndicatorDraft> OfIndicators(List<Entry> entries, List<Entry> names, Table table, IndicatorPlace place)
    {
        var drafts = names.Count > 0
            ? names[0].Values.Where(v => !blanks.Is(v.Text)).Select(v => Draft(v.Text, v, table, place)).ToList()
            : [Draft(place.Heading, table.Cells[0], table, place)];
        foreach (var entry in entries.Where(e => !e.Head.Is(HeadMeaning.Indicator)))
        {
            for (var i = 0; i < drafts.Count && entry.Values.Count > 0; i++)
            {
                var value = entry.Values[entry.Values.Count == drafts.Count ? i : 0];
                traits.Note(drafts[i], entry.Head, value.Text.Trim(), value.Location);
            }
        }

        return drafts;
    }

    /// <summary>A sheet of an action: what it says of its indicators besides their names holds for all of them.</summary>
    private List<IndicatorDraft> OfAction(List<Entry> entries, List<Entry> names, Table table, IndicatorPlace place)
    {
        var drafts = names.SelectMany(n => n.Values).SelectMany(v => IndicatorNames.In(v.Text).Where(n => !blanks.Is(n)).Select(n => Named(n, v, table, place))).ToList();
        foreach (var entry in entries.Where(e => e.Head.Is(HeadMeaning.Owner | HeadMeaning.Source | HeadMeaning.Frequency | HeadMeaning.Objective) && e.Values.Count > 0))
        {
            drafts.ForEach(d => traits.Note(d, entry.Head, entry.Values[0].Text.Trim(), entry.Values[0].Location));
        }

        return drafts;
    }

    /// <summary>An indicator with what the cell says of it besides its name: "Logements rénovés : 310 en 2023, 900 en 2027 (Anah)".</summary>
    private IndicatorDraft Named(string words, TableCell cell, Table table, IndicatorPlace place)
    {
        var name = inline.NameIn(words);
        var draft = Draft(name, cell, table, place);
        inline.Note(draft, name, words, draft.Evidence with { Quote = words.Replace('\n', ' ') });
        return draft;
    }

    private static IndicatorDraft Draft(string name, TableCell cell, Table table, IndicatorPlace place)
    {
        var written = name.Trim().Replace('\n', ' ');
        var draft = new IndicatorDraft
        {
            Name = written.Length <= LongestName ? written : $"{WholeCharacters.Of(written, LongestName)}…",
            Evidence = new Evidence { Quote = written, Location = cell.Location, Shows = "l'indicateur" },
            Group = place.GroupOf(table),
            Document = place.Document,
            Section = place.Section,
            IsOfASheet = true,
        };
        draft.Links.AddRange(place.Headings.Select(h => (h, false)));
        return draft;
    }

    /// <summary>The labels with what stands beside each, up to the next label of the row.</summary>
    private List<Entry> Entries(Lattice lattice)
    {
        var entries = new List<Entry>();
        for (var row = 0; row < lattice.Rows; row++)
        {
            Entry? open = null;
            foreach (var cell in lattice.Row(row).Where(c => c.Row == row))
            {
                var head = heads.Read(cell.Text.Trim(' ', ':', '\u00A0', '\n'));
                if (head.Meaning is not HeadMeaning.None && (open is null || open.Values.Count > 0) && (cell.Column == 0 || head.Is(HeadMeaning.Traits | HeadMeaning.Owner)) && cell.Text.Length < 60)
                {
                    entries.Add(open = new Entry(head, []));
                }
                else
                {
                    open?.Values.Add(cell);
                }
            }
        }

        return entries;
    }

    private sealed record Entry(Head Head, List<TableCell> Values);
}
